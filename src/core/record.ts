import type { Result } from './result.ts';
import type { Survey } from './survey.ts';

/** open -> closing (counters collected, result being made) -> closed. Outsiders see closing as closed. */
export type SurveyState = 'open' | 'closing' | 'closed';

/** A survey with what the store knows of its progress. */
export interface SurveyRecord {
  readonly survey: Survey;
  readonly state: SurveyState;
  /** Exact while stored; what outsiders may see of it is `participation`. */
  readonly responses: number;
  readonly result: Result | null;
}
