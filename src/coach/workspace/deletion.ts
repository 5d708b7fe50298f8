import type { SurveyDocument } from '#contract/survey.ts';

/** So long before a result is deleted its coach is told, in milliseconds: two months, which no holiday outlasts. */
const AHEAD = 60 * 24 * 60 * 60 * 1000;

/** A round whose result is about to be deleted. */
export type EndingRound = Pick<SurveyDocument, 'id' | 'round'> & { readonly deletedAt: string };

/** Rounds whose result is deleted within two months, what goes first at the front. @param now ms since the epoch */
export function endingRounds(surveys: readonly SurveyDocument[], now: number): EndingRound[] {
  return surveys
    .flatMap(({ id, round, factors, deletedAt }) =>
      factors !== null && deletedAt !== null && Date.parse(deletedAt) - now <= AHEAD
        ? [{ id, round, deletedAt }]
        : [],
    )
    .sort((a, b) => a.round - b.round);
}
