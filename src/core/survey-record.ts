import { isPublished, type Result } from './result.ts';
import { expiresAt, type RETENTION, type Survey } from './survey.ts';

/**
 * open -> closing (no response is accepted, the result is being made) -> closed. A survey whose counters cannot be
 * unsealed becomes `unreadable` instead and keeps them until it is deleted, in case the right pepper is restored.
 */
export type SurveyState = 'open' | 'closing' | 'closed' | 'unreadable';

/** A survey with its progress in the store. */
export interface SurveyRecord {
  readonly survey: Survey;
  readonly state: SurveyState;
  /** Exact in the store; outsiders see `publicCount`. */
  readonly responses: number;
  /**
   * How many responses there were at the last of the four fixed hours of the day, noted with the first response after it.
   * It is the only time stored about responses (invariant I5). null: there were none, or an older version counted them.
   */
  readonly noted: { readonly at: number; readonly responses: number } | null;
  readonly result: Result | null;
  /** Of an unreadable survey: the mark of the pepper that failed. */
  readonly tried?: string;
  /** Of an unreadable survey: its counters are gone, since it was closed after the backup that was restored. */
  readonly lost?: boolean;
}

/** Which retention period applies to a survey in its current state. */
export function retentionOf({ result }: Pick<SurveyRecord, 'result'>): keyof typeof RETENTION {
  return result && isPublished(result) ? 'result' : 'rest';
}

/** When a survey in its current state is deleted. @returns milliseconds since the epoch */
export function deletedAt(record: Pick<SurveyRecord, 'survey' | 'result'>): number {
  return expiresAt(record.survey.closesAt, retentionOf(record));
}
