import type { SurveyRecord } from './survey-record.ts';

/** How long after a round a coach is asked how it went, in quarters of a year. */
export const OUTCOME_QUARTERS = [2, 4] as const;
export type OutcomeQuarters = (typeof OUTCOME_QUARTERS)[number];

/**
 * What a coach is asked about an organisation, with the answers there are: whether OKRs are still in use, whether results
 * were reviewed in the agreed rhythm, whether the goals moved, and whether they would start the same way again.
 */
export const OUTCOME_ANSWERS = {
  inUse: ['yes', 'partly', 'no', 'never'],
  reviewed: ['yes', 'partly', 'no'],
  moved: ['most', 'some', 'none'],
  again: ['yes', 'no'],
} as const;
export type OutcomeQuestion = keyof typeof OUTCOME_ANSWERS;
export type OutcomeAnswers = {
  readonly [Question in OutcomeQuestion]: (typeof OUTCOME_ANSWERS)[Question][number];
};

export const OUTCOME_QUESTIONS = Object.keys(OUTCOME_ANSWERS) as OutcomeQuestion[];

/** A round as an outcome names it: enough to know it by once it is deleted, and nothing that anybody answered. */
export interface OutcomeRound {
  readonly surveyId: string;
  readonly round: number;
  /** `id@version` of the instrument. */
  readonly instrument: string;
  /** ISO 8601, UTC. */
  readonly closedAt: string;
}

/** Which outcome: of which round, and how long after it. */
export interface AskedOutcome extends OutcomeRound {
  readonly after: OutcomeQuarters;
}

/** How it went in an organisation after a round, as its coach saw it. It is kept with the organisation. */
export interface RoundOutcome extends AskedOutcome, OutcomeAnswers {
  /** Whether everybody who sees the result of the round sees this too. */
  readonly shared: boolean;
  /** When it was first written, ISO 8601, UTC. */
  readonly entered: string;
}

/** The instrument that outcomes are asked about: "Before the start", in any version. */
const ASKED_ABOUT = 'okr-readiness';

/**
 * Calendar months from closing until the question is asked. Two quarters are six months. The question after four comes
 * after eleven, in the last month of the fourth quarter: a round is deleted 365 days after closing (RETENTION), so at
 * twelve months its words are gone, and there would be nothing to set the outcome beside.
 */
const MONTHS: Readonly<Record<OutcomeQuarters, number>> = { 2: 6, 4: 11 };

/** How long an outcome may be changed after it was first written, in milliseconds. */
const CHANGEABLE = 30 * 24 * 60 * 60 * 1000;

/** Whether outcomes are asked about rounds of this instrument. @param instrument `id@version` */
export function hasOutcome(instrument: string): boolean {
  return instrument.split('@')[0] === ASKED_ABOUT;
}

/** From when on an outcome may be written, in milliseconds since the epoch. @param closedAt ISO 8601 */
export function outcomeOpensAt(closedAt: string, after: OutcomeQuarters): number {
  return monthsLater(new Date(closedAt), MONTHS[after]);
}

/** The same day and time of a later month in UTC, or the last day of that month where it is too short. */
function monthsLater(from: Date, months: number): number {
  const later = new Date(from);
  later.setUTCMonth(from.getUTCMonth() + months);
  // 31 August and six months: setUTCMonth runs on into March.
  if (later.getUTCDate() !== from.getUTCDate()) later.setUTCDate(0);
  return later.getTime();
}

/** Until when an outcome may be changed, in milliseconds since the epoch. */
export function outcomeFixedAt({ entered }: Pick<RoundOutcome, 'entered'>): number {
  return Date.parse(entered) + CHANGEABLE;
}

/** Whether two name the same outcome. */
export function isSameOutcome(
  one: Pick<AskedOutcome, 'surveyId' | 'after'>,
  other: Pick<AskedOutcome, 'surveyId' | 'after'>,
): boolean {
  return one.surveyId === other.surveyId && one.after === other.after;
}

/** An organisation, as far as outcomes are concerned. */
interface WithOutcomes {
  readonly outcomes?: readonly RoundOutcome[];
}

/** The outcomes of an organisation, in the order in which they were written. */
export function outcomesOf({ outcomes = [] }: WithOutcomes): readonly RoundOutcome[] {
  return outcomes;
}

/** A stored round as outcomes name it, or null if none are asked about it: it is not closed, or of another instrument. */
export function outcomeRound(record: SurveyRecord): OutcomeRound | null {
  if (record.state !== 'closed' || !hasOutcome(record.survey.instrument)) return null;
  const { id, round, instrument, closesAt } = record.survey;
  return { surveyId: id, round, instrument, closedAt: closesAt };
}

/**
 * The outcomes that may be written and are not, oldest round first. Of a round only the latest that is open: nobody is
 * asked what they thought half a year ago. None of a round that is deleted: there would be nothing to set it beside.
 *
 * @param now milliseconds since the epoch
 */
export function dueOutcomes(
  organisation: WithOutcomes,
  records: readonly (SurveyRecord | null)[],
  now: number,
): AskedOutcome[] {
  const written = outcomesOf(organisation);
  const rounds = records.flatMap((record) => (record && outcomeRound(record)) ?? []);
  rounds.sort((a, b) => a.round - b.round);
  return rounds.flatMap((round) => {
    const [after] = OUTCOME_QUARTERS.filter((each) => outcomeOpensAt(round.closedAt, each) <= now).reverse();
    if (!after) return [];
    const asked = { ...round, after };
    return written.some((one) => isSameOutcome(one, asked)) ? [] : [asked];
  });
}
