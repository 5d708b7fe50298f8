import type { ResultDocument } from '#contract/result.ts';
import { fileDocument, fileText } from '#core/characters.ts';
import {
  type Answer,
  type InstrumentText,
  instrumentKey,
  isPublished,
  MEASURE_STATES,
  type Measure,
  type Plan,
  type Published,
} from '#core/index.ts';
import { datedDay, fill, plural, wholeNumber } from '#i18n/format.ts';
import type { Text } from '#i18n/index.ts';
import type { ResultsText, Wordings } from './results-text.ts';

/** How a reader came to a result. An answer link also opens the result of a round that is shared with everybody. */
export type Opened = 'results-link' | 'answer-link' | 'example';

/** All that pages, charts and files may use of one closed round: its document and its texts (invariant I4). */
export interface RoundReport {
  readonly organisation: string;
  readonly round: ResultDocument;
  readonly result: Published;
  readonly wording: InstrumentText;
  /** Every published round of the same instrument, oldest first, including this one. */
  readonly history: readonly PublishedRound[];
  /** What people wrote will be done. Nothing else of the report is made from it. */
  readonly measures: readonly Measure[];
  /** The coach's own answers by question, if the coach shares them. They are counted nowhere. */
  readonly coachView: Readonly<Record<string, Answer>> | null;
  readonly t: ResultsText;
}

export interface PublishedRound {
  readonly round: number;
  readonly closesAt: string;
  readonly result: Published;
  readonly measures: readonly Measure[];
}

/**
 * Makes the report of a closed round. Files are made from reports, so this replaces the characters in names that files
 * may not contain (core/characters.ts).
 *
 * @returns null when nothing of the round may be shown
 */
export function roundReport(
  name: string,
  stored: ResultDocument,
  rounds: readonly ResultDocument[],
  wordings: Wordings,
  t: ResultsText,
): RoundReport | null {
  const organisation = fileText(name);
  const round = fileDocument(stored);
  const wording = wordings[instrumentKey(round.instrument)];
  const { result } = round;
  if (!wording || !result || !isPublished(result)) return null;
  const alike = rounds.filter(
    ({ instrument }) => instrumentKey(instrument) === instrumentKey(round.instrument),
  );
  return {
    organisation,
    round,
    result,
    wording,
    history: published(fileDocument(alike)),
    measures: measuresOf(round),
    coachView: round.coachView?.answers ?? null,
    t,
  };
}

/** The published measures of a round. */
function measuresOf({ plan }: ResultDocument): Measure[] {
  return (plan?.measures ?? []).map(withKnownState);
}

/** A page may be older than what it reads: a state that it does not know is shown as planned. */
export function withKnownState(measure: Measure): Measure {
  const known = MEASURE_STATES.find((state) => state === measure.state);
  return { ...measure, state: known ?? 'planned' };
}

/** The report with a plan that was read or written since: what is published and shared, as everybody sees it. */
export function withPlan(
  report: RoundReport,
  { published, measures, coachView }: Pick<Plan, 'published' | 'measures' | 'coachView'>,
): RoundReport {
  const plan = published ? fileDocument({ measures }) : null;
  const shared = coachView?.shared ? { answers: coachView.answers } : null;
  const round = { ...report.round, plan, coachView: shared };
  return { ...report, round, measures: measuresOf(round), coachView: shared?.answers ?? null };
}

function published(rounds: readonly ResultDocument[]): PublishedRound[] {
  return rounds
    .flatMap((document) => {
      const { round, closesAt, result } = document;
      return result && isPublished(result)
        ? [{ round, closesAt, result, measures: measuresOf(document) }]
        : [];
    })
    .sort((a, b) => a.round - b.round);
}

/** Which round, when it closed and how many answered, for every page, slide and file. */
export function reportFacts({ round, result, t }: Pick<RoundReport, 'round' | 'result' | 't'>): string[] {
  return [...roundFacts(round, t), responsesText(result.responses, t)];
}

/** How many answered, in words. */
export function responsesText(
  responses: number,
  { results, common }: Pick<Text, 'common' | 'results'>,
): string {
  return plural(results.responses, responses, { n: wholeNumber(responses, common.lang) });
}

/** The facts that also hold for a round without a published result. */
export function roundFacts({ round, closesAt }: ResultDocument, { results, common }: ResultsText): string[] {
  return [fill(results.round, { round }), fill(results.closed, { date: datedDay(closesAt, common.lang) })];
}
