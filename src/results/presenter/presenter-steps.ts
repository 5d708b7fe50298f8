import { type FactorResult, VERDICTS, weaknesses } from '#core/index.ts';

/** One picture on the wall. A factor has two: first the question for discussion, then what people answered. */
export type Step =
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'factor'; readonly factor: FactorResult; readonly isShown: boolean };

/** The presentation: the factors one at a time, worst first, each hidden until it is asked for. */
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

/** By verdict, then by the worst weakness in them; ties in the instrument's order. */
function worstFirst(factors: readonly FactorResult[]): FactorResult[] {
  const ranked = weaknesses(factors);
  const rank = ({ id }: FactorResult) =>
    ranked.find(({ factor }) => factor === id)?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...factors].sort(
    (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || rank(a) - rank(b),
  );
}

/** Where a key leads. A clicker sends PageUp and PageDown. null: the key is not ours. */
export function stepAfterKey(key: string, place: number, places: number): number | null {
  const wanted = wantedPlace(key, place, places);
  return wanted === null ? null : Math.min(Math.max(wanted, 0), places - 1);
}

function wantedPlace(key: string, place: number, places: number): number | null {
  if (['ArrowRight', 'ArrowDown', 'PageDown'].includes(key)) return place + 1;
  if (['ArrowLeft', 'ArrowUp', 'PageUp'].includes(key)) return place - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? places - 1 : null;
}
