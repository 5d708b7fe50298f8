import type { Instrument } from './instrument.ts';
import { type GroupNames, type Result, resultOf } from './result.ts';
import { type Pads, padsIn, unseal } from './seal.ts';
import { type Survey, smallestResult } from './survey.ts';
import { type Tally, tallyOf } from './tally.ts';

/** What the store returns at closing: the sealed sums, and the ids of the pads that were added to them. */
export interface Collected {
  readonly cells: Uint32Array;
  /** How many responses the store has counted. There must be as many pads. */
  readonly responses: number;
  /** Pad ids in pages, 16 bytes each. */
  readonly pads: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** The words of the instrument that a result needs, in the survey's language. */
export type GroupWords = { readonly undeclared: string; readonly merged: string };

/** What unsealing takes: the secret that the responses were sealed with, and a way to add pads up. */
export interface Unsealing {
  readonly pepper: Uint8Array<ArrayBuffer>;
  readonly pads: Pads;
}

/**
 * Unseals the counters of a survey and makes its result. The same input gives the same result, so after a crash the
 * next reader of the survey can run it again. Too few responses are never unsealed. Counters that cannot be unsealed,
 * as with another pepper, and missing pads make it `unreadable`, never a result and never too few.
 */
export async function closeSurvey(
  survey: Survey,
  instrument: Instrument,
  words: GroupWords,
  collected: Collected,
  { pepper, pads }: Unsealing,
): Promise<Result> {
  const { responses } = collected;
  const spares = survey.invitations?.spares ?? 0;
  if (responses < smallestResult(spares)) {
    return (await countPads(collected)) === responses ? { tooFew: true } : { unreadable: true };
  }
  const opened = await unseal(collected.cells, await pads(pepper, survey.id), collected.pads);
  const tally = opened.pads === responses ? readable(opened.cells, instrument, responses) : null;
  return tally ? resultOf(tally, instrument, namesIn(survey, words), spares) : { unreadable: true };
}

async function countPads({ pads }: Collected): Promise<number> {
  let count = 0;
  for await (const page of pads) count += padsIn(page);
  return count;
}

function readable(cells: Uint32Array, instrument: Instrument, responses: number): Tally | null {
  try {
    return tallyOf(cells, instrument, responses);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Group 0 is "rather not say". Older surveys have places up to g8: those that are not declared are empty and never shown. */
function namesIn(survey: Survey, words: GroupWords): GroupNames {
  return { groups: [words.undeclared, ...survey.groups.map(({ name }) => name)], merged: words.merged };
}
