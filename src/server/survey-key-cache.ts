import type { ServerContext } from './context.ts';

/** Surveys in the cache; the oldest are dropped and derived again when needed. */
const CACHE_SIZE = 1_000;

type Pepper = ServerContext['pepper'];

/** Caches what is derived from the pepper for each survey, since deriving a key costs more than using it. */
export function cachedPerSurvey<T>(
  derive: (pepper: Pepper, surveyId: string) => T,
): (server: Pick<ServerContext, 'pepper'>, surveyId: string) => T {
  const byPepper = new WeakMap<Pepper, Map<string, T>>();
  return ({ pepper }, surveyId) => {
    const derived = byPepper.get(pepper) ?? new Map<string, T>();
    byPepper.set(pepper, derived);
    const one = derived.get(surveyId) ?? derive(pepper, surveyId);
    derived.set(surveyId, one);
    const [oldest] = derived.keys();
    if (derived.size > CACHE_SIZE && oldest) derived.delete(oldest);
    return one;
  };
}
