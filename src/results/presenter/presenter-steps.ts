import type { FactorResult } from '#core/index.ts';
import { earlierMeasures } from '../measures/earlier.ts';
import type { RoundReport } from '../round-report.ts';

/** One step of the presentation. A factor has two: a question to discuss, then what people answered. */
export type Step =
  | { readonly kind: 'start' | 'groups' | 'rounds' | 'earlier' | 'measures' | 'end' }
  | { readonly kind: 'factor'; readonly factor: FactorResult; readonly isShown: boolean };

/**
 * All steps. The factors come one at a time in the order asked, each hidden until the presenter reveals it, so that
 * nothing before says what is coming; then groups, rounds and measures, where there are any.
 */
export function presenterSteps(report: RoundReport): Step[] {
  const { result, history, measures } = report;
  return [
    { kind: 'start' },
    ...result.factors.flatMap((factor): Step[] => [
      { kind: 'factor', factor, isShown: false },
      { kind: 'factor', factor, isShown: true },
    ]),
    ...stepIf('groups', result.groups.length > 0),
    ...stepIf('rounds', history.length > 1),
    ...stepIf('earlier', earlierMeasures(report).length > 0),
    ...stepIf('measures', measures.length > 0),
    { kind: 'end' },
  ];
}

function stepIf(kind: Exclude<Step['kind'], 'factor'>, isThere: boolean): Step[] {
  return isThere ? [{ kind }] : [];
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
