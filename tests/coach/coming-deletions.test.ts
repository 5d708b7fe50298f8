import { expect, test } from 'vitest';
import { roundsDeletedSoon } from '#coach/workspace/ComingDeletions.tsx';
import type { SurveyDocument } from '#contract/survey.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

function closed(
  round: number,
  deletedIn: number | null,
  change: Partial<SurveyDocument> = {},
): SurveyDocument {
  return {
    ...{ id: `survey${round}`, organisationId: 'x', round, locale: 'nb', mode: 'open', status: 'closed' },
    ...{ participation: { responses: 30, employees: 50 }, groups: [], invitations: null },
    moves: 0,
    closesAt: '2026-01-01T12:00:00.000Z',
    deletedAt: deletedIn === null ? null : new Date(NOW + deletedIn * DAY).toISOString(),
    factors: [{ id: 'goals', verdict: 'no', trend: null }],
    instrument: { id: 'okr-readiness', version: 2 },
    ...change,
  };
}

test('results are announced from two months before they are deleted, the first to go first', () => {
  const rounds = [closed(4, null), closed(3, 61), closed(2, 60), closed(1, 3)];
  expect(roundsDeletedSoon(rounds, NOW).map(({ round }) => round)).toEqual([1, 2]);
});

test('of a round that too few answered there is nothing to keep', () => {
  expect(roundsDeletedSoon([closed(1, 3, { factors: null })], NOW)).toEqual([]);
});
