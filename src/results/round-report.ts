import { fileDocument, fileText } from '#core/file-text.ts';
import {
  type InstrumentText,
  instrumentKey,
  isPublished,
  type Published,
  RELEASE_RULE,
  type ResultDocument,
  ruleOf,
} from '#core/index.ts';
import { datedDay, fill, plural, wholeNumber } from '#i18n/format.ts';
import type { Wordings, Words } from './results-text.ts';

/** All that may be said, drawn or exported of one closed round: its document and the words for it (invariant I4). */
export interface Sheet {
  readonly organisation: string;
  readonly round: ResultDocument;
  readonly result: Published;
  readonly wording: InstrumentText;
  /** Every published round of the same instrument, oldest first, this one among them. */
  readonly history: readonly PublishedRound[];
  readonly t: Words;
}

export interface PublishedRound {
  readonly round: number;
  readonly closesAt: string;
  readonly result: Published;
}

/**
 * The sheet of a closed round, or null when nothing of it may be shown. Every file is made of it, so names are put
 * into what a file may hold here.
 */
export function sheetOf(
  name: string,
  stored: ResultDocument,
  rounds: readonly ResultDocument[],
  wordings: Wordings,
  t: Words,
): Sheet | null {
  const organisation = fileText(name);
  const round = fileDocument(stored);
  const wording = wordings[instrumentKey(round.instrument)];
  const { result } = round;
  if (!wording || !result || !isPublished(result)) return null;
  const alike = rounds.filter((other) => instrumentKey(other.instrument) === instrumentKey(round.instrument));
  return { organisation, round, result, wording, history: published(fileDocument(alike)), t };
}

/** Whether a result was closed by rule 1, whose words have their lines at thirds. */
export function isOfThirds(result: Published): boolean {
  return ruleOf(result) < RELEASE_RULE;
}

function published(rounds: readonly ResultDocument[]): PublishedRound[] {
  return rounds
    .flatMap(({ round, closesAt, result }) =>
      result && isPublished(result) ? [{ round, closesAt, result }] : [],
    )
    .sort((a, b) => a.round - b.round);
}

/** Which round, when it closed, how many answered: stands on every page, slide and file. */
export function factsOf({ round, result, t }: Pick<Sheet, 'round' | 'result' | 't'>): string[] {
  const { results, common } = t;
  const n = wholeNumber(result.responses, common.lang);
  return [...roundFacts(round, t), plural(results.responses, result.responses, { n })];
}

/** The part of the facts that is known of a round without a published result, too. */
export function roundFacts({ round, closesAt }: ResultDocument, { results, common }: Words): string[] {
  return [fill(results.round, { round }), fill(results.closed, { date: datedDay(closesAt, common.lang) })];
}
