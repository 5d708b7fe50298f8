import type { Result } from './result.ts';
import type { Survey } from './survey.ts';

/** open -> closing (counters collected, result being made) -> closed. Outsiders see closing as closed. */
export type SurveyState = 'open' | 'closing' | 'closed';

/** A survey with what the store knows of its progress. */
export interface SurveyRecord {
  readonly survey: Survey;
  readonly state: SurveyState;
  /** Exact while stored; what outsiders may see of it is `toldAt`. */
  readonly responses: number;
  /**
   * How many responses there were at a mark, as the first one after it found them: the only time that is kept of any
   * response, and it is an hour of the day (invariant I5). null: none had come, or an older version counted them.
   */
  readonly noted: { readonly at: number; readonly responses: number } | null;
  readonly result: Result | null;
}
