import { type FactorResult, VERDICTS, weaknesses } from '#core/index.ts';

/** One step of the presentation. A factor has two: a question to discuss, then what people answered. */
export type Step =
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'factor'; readonly factor: FactorResult; readonly isShown: boolean };

/** All steps: the factors one at a time, worst first, each hidden until the presenter reveals it. */
export function presenterSteps(factors: readonly FactorResult[]): Step[] {
  return [
    { kind: 'start' },
    ...worstFirst(factors).flatMap((factor): Step[] => [
      { kind: 'factor', factor, isShown: false },
      { kind: 'factor', factor, isShown: true },
    ]),
    { kind: 'end' },
  ];
}

/** Sorted by verdict, then by worst weakness; ties keep the instrument's order. */
function worstFirst(factors: readonly FactorResult[]): FactorResult[] {
  const ranked = weaknesses(factors);
  const rank = ({ id }: FactorResult) =>
    ranked.find(({ factor }) => factor === id)?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...factors].sort(
    (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || rank(a) - rank(b),
  );
}

/**
 * The step that a key leads to. Clickers send PageUp and PageDown.
 *
 * @returns null when the key has no meaning here
 */
export function stepAfterKey(key: string, place: number, places: number): number | null {
  const target = unclampedPlace(key, place, places);
  return target === null ? null : Math.min(Math.max(target, 0), places - 1);
}

function unclampedPlace(key: string, place: number, places: number): number | null {
  if (['ArrowRight', 'ArrowDown', 'PageDown'].includes(key)) return place + 1;
  if (['ArrowLeft', 'ArrowUp', 'PageUp'].includes(key)) return place - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? places - 1 : null;
}
