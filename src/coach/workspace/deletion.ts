import type { SurveyDocument } from '#core/index.ts';

/** So long before a result is deleted its coach is told, in milliseconds: two months, which no holiday outlasts. */
const ANNOUNCED_AHEAD = 60 * 24 * 60 * 60 * 1000;

/** A round whose result is about to be deleted. */
export type RoundToDelete = Pick<SurveyDocument, 'id' | 'round'> & { readonly deletedAt: string };

/** Rounds whose result is deleted within two months, what goes first at the front. @param now ms since the epoch */
export function roundsDeletedSoon(surveys: readonly SurveyDocument[], now: number): RoundToDelete[] {
  return surveys
    .flatMap(({ id, round, factors, deletedAt }) =>
      factors !== null && deletedAt !== null && Date.parse(deletedAt) - now <= ANNOUNCED_AHEAD
        ? [{ id, round, deletedAt }]
        : [],
    )
    .sort((a, b) => a.round - b.round);
}
