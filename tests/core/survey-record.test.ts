import { expect, test } from 'vitest';
import { deletedAt, type Result, retentionOf, type Survey } from '#core/index.ts';

const DAY = 24 * 60 * 60 * 1000;
const survey = { closesAt: '2026-11-27T12:00:00.000Z' } as Survey;
const published = { responses: 5, factors: [], groups: [] } as Result;

test.each<[what: string, result: Result | null, kept: string, days: number]>([
  ['a survey with a result is kept for a year', published, 'result', 365],
  ['one with too few is kept for 30 days', { tooFew: true }, 'rest', 30],
  ['one that does not open is kept for 30 days', { unreadable: true }, 'rest', 30],
  ['one without a result yet is kept for 30 days', null, 'rest', 30],
])('%s', (_, result, kept, days) => {
  expect(retentionOf({ result })).toBe(kept);
  expect(deletedAt({ survey, result })).toBe(Date.parse(survey.closesAt) + days * DAY);
});
