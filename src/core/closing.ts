import type { Instrument } from './instrument.ts';
import { type GroupNames, isTooFew, type Result, resultOf } from './result.ts';
import { sealingKey, unseal } from './seal.ts';
import type { Survey } from './survey.ts';
import { tallyOf } from './tally.ts';

/** What the store hands over at closing: the sealed sums and the pads that were added to them. */
export interface Collected {
  readonly cells: Uint32Array;
  readonly padIds: readonly Uint8Array<ArrayBuffer>[];
}

/** The words of the instrument that a result needs, in the survey's language. */
export type GroupWords = { readonly undeclared: string; readonly merged: string };

/**
 * Opens the counters of a survey, once, and makes its result. The same input gives the same result, so a
 * crash at any point is mended by whoever reads the survey next. Too few responses are never opened.
 *
 * @param pepper the secret the responses were sealed with
 * @throws RangeError when the counters do not open, as with another pepper
 */
export async function closeSurvey(
  survey: Survey,
  instrument: Instrument,
  words: GroupWords,
  collected: Collected,
  pepper: Uint8Array<ArrayBuffer>,
): Promise<Result> {
  const responses = collected.padIds.length;
  const spares = survey.invitations?.spares ?? 0;
  if (isTooFew(responses, spares)) return { tooFew: true };
  const key = await sealingKey(pepper, survey.id);
  const cells = await unseal(collected.cells, key, collected.padIds);
  return resultOf(tallyOf(cells, instrument, responses), instrument, namesIn(survey, words), spares);
}

/** Group 0 is "rather not say"; undeclared places up to g8 are empty and never shown. */
function namesIn(survey: Survey, words: GroupWords): GroupNames {
  return { groups: [words.undeclared, ...survey.groups.map(({ name }) => name)], merged: words.merged };
}
