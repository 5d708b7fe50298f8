import type { Context } from './context.ts';

/** Surveys answered at about the same time; more than that, and what follows from them is derived again. */
const KEPT = 1_000;

type Pepper = Context['pepper'];

/**
 * Derives something of a survey once for as long as it is among those last made: deriving keys costs more than
 * using them. It stays in this process, beside the pepper it follows from.
 */
export function cachedPerSurvey<T>(
  derive: (pepper: Pepper, surveyId: string) => T,
): (context: Pick<Context, 'pepper'>, surveyId: string) => T {
  const byPepper = new WeakMap<Pepper, Map<string, T>>();
  return ({ pepper }, surveyId) => {
    const derived = byPepper.get(pepper) ?? new Map<string, T>();
    byPepper.set(pepper, derived);
    const one = derived.get(surveyId) ?? derive(pepper, surveyId);
    derived.set(surveyId, one);
    const [oldest] = derived.keys();
    if (derived.size > KEPT && oldest) derived.delete(oldest);
    return one;
  };
}
