import type { SQLOutputValue } from 'node:sqlite';
import type { Survey, SurveyRecord } from '../../core/index.ts';

export type Row = Record<string, SQLOutputValue>;

/** Selects a survey with its progress. */
export const RECORD = `SELECT survey.*, tried FROM survey LEFT JOIN unreadable ON unreadable.survey = number
  WHERE id = ?`;

/** The record in a row of `RECORD`. */
export function recordOf(row: Row): SurveyRecord {
  const survey = {
    ...(JSON.parse(String(row.setup)) as Survey),
    closesAt: String(row.closes_at),
    ...(row.moves !== null && { moves: Number(row.moves) }),
  };
  return {
    survey,
    state: row.state as SurveyRecord['state'],
    responses: Number(row.responses),
    noted: row.noted_at === null ? null : { at: Number(row.noted_at), responses: Number(row.noted) },
    result: row.result === null ? null : JSON.parse(String(row.result)),
    ...(row.tried !== null && { tried: String(row.tried) }),
    ...(row.state === 'unreadable' && row.cells === null && { lost: true }),
  };
}
