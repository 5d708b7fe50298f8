import type { Survey, SurveyRecord } from '../../core/index.ts';
import type { RedisClient } from './client.ts';
import { keysOf } from './keys.ts';

/** The fields of a survey that make its record; the set-up comes first. */
export const RECORD_FIELDS = [
  'setup',
  'closesAt',
  'state',
  'responses',
  'result',
  'tried',
  'notedAt',
  'noted',
  'moves',
] as const;

/** Reads survey records in the order of the ids; null for each that does not exist. */
export function recordsIn(client: RedisClient): (ids: readonly string[]) => Promise<(SurveyRecord | null)[]> {
  return async (ids) => {
    const found = await client.hashes(
      ids.map((id) => keysOf(id).setup),
      RECORD_FIELDS,
    );
    return found.map(recordOf);
  };
}

/** The record in the values of RECORD_FIELDS; null when there is no such survey. */
export function recordOf(fields: (string | null)[]): SurveyRecord | null {
  const [setup, closesAt, state, responses, result, tried, notedAt, noted, moves] = fields;
  if (!setup) return null;
  return {
    survey: {
      ...(JSON.parse(setup) as Survey),
      closesAt: closesAt as string,
      ...(moves && { moves: Number(moves) }),
    },
    state: state as SurveyRecord['state'],
    responses: Number(responses),
    noted: notedAt ? { at: Number(notedAt), responses: Number(noted) } : null,
    result: result ? JSON.parse(result) : null,
    ...(tried && { tried }),
  };
}
