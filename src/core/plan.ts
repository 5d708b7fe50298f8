import type { Answer } from './instrument.ts';

/** How far a measure has come. */
export const MEASURE_STATES = ['planned', 'underway', 'done', 'dropped'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** What will be done about one weakness, in the words of a coach or a helper. */
export interface Measure {
  /** ID_LENGTH characters of LETTERS, unlike any other in its plan. */
  readonly id: string;
  readonly questionId: string;
  readonly text: string;
  /** The role that does it; '' where none is named. */
  readonly owner: string;
  /** YYYY-MM-DD, or null. */
  readonly due: string | null;
  readonly state: MeasureState;
}

/** How a coach sees the organisation: one answer to every question, given while nobody could see a result. */
export interface CoachView {
  readonly answers: Readonly<Record<string, Answer>>;
  /** Whether everybody who sees the result of the closed round sees this too. */
  readonly shared: boolean;
}

/**
 * What people wrote about a round: its measures, and the coach's own view. It is stored beside the survey, which is
 * computed without it, and is deleted together with it.
 */
export interface Plan {
  readonly surveyId: string;
  /** Whether everybody who sees the result sees the measures too. */
  readonly published: boolean;
  /** At most MAX_MEASURES, in the order in which they are shown. */
  readonly measures: readonly Measure[];
  readonly coachView: CoachView | null;
}

/** The plan of a round for which nobody has written anything. */
export function emptyPlan(surveyId: string): Plan {
  return { surveyId, published: false, measures: [], coachView: null };
}

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Some engines take 31 February for 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** From the end of a day in UTC to its end in the last time zone, in milliseconds. */
const LAST_ZONE = 12 * 60 * 60 * 1000;

/** Whether a day is over everywhere on earth. @param day YYYY-MM-DD @param now milliseconds since the epoch */
export function isPastDay(day: string, now: number): boolean {
  return day < new Date(now - LAST_ZONE).toISOString().slice(0, 10);
}

/** Whether a measure still waits for somebody to do it. */
export function isPending({ state }: Pick<Measure, 'state'>): boolean {
  return state === 'planned' || state === 'underway';
}

/**
 * Whether a measure that waits for somebody is given a day that is over. One that was late before may stay as it is.
 *
 * @param before the day it had; undefined for a new one
 * @param now milliseconds since the epoch
 */
export function isNewlyLate(
  measure: Pick<Measure, 'due' | 'state'>,
  before: string | null | undefined,
  now: number,
): boolean {
  const { due } = measure;
  return due !== null && due !== before && isPending(measure) && isPastDay(due, now);
}
