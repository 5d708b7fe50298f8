import { isPublished, type Result } from './result.ts';
import { expiresAt, type RETENTION, type Survey } from './survey.ts';

/**
 * open -> closing (no response counts any more, the result is being made) -> closed. A survey whose counters do not
 * open is `unreadable` instead; it keeps them until it is deleted, in case the right pepper comes back.
 */
export type SurveyState = 'open' | 'closing' | 'closed' | 'unreadable';

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
  /** Of an unreadable survey: the mark of the pepper that did not open it. */
  readonly tried?: string;
}

/** How long a survey is kept, as it stands now. */
export function keptAs({ result }: Pick<SurveyRecord, 'result'>): keyof typeof RETENTION {
  return result && isPublished(result) ? 'result' : 'rest';
}

/** When a survey is deleted, as it stands now. @returns milliseconds since the epoch */
export function deletedAt(record: Pick<SurveyRecord, 'survey' | 'result'>): number {
  return expiresAt(record.survey.closesAt, keptAs(record));
}
