import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  declareGroups,
  expiresAt,
  isOverdue,
  MAX_GROUPS,
  MIN_RESPONSES,
  PARTICIPATION_STEP,
  roundedDown,
} from '#core/index.ts';
import { aSurvey } from './store.ts';

test('the limits are those of invariants I1 and I2', () => {
  expect({ MAX_GROUPS, MIN_RESPONSES, PARTICIPATION_STEP }).toEqual({
    MAX_GROUPS: 8,
    MIN_RESPONSES: 5,
    PARTICIPATION_STEP: 5,
  });
});

test('names become groups numbered from g1 in declared order', () => {
  expect(declareGroups(['Drift', 'Salg'])).toEqual([
    { id: 'g1', name: 'Drift' },
    { id: 'g2', name: 'Salg' },
  ]);
  expect(declareGroups([])).toEqual([]);
});

test('participation is the greatest multiple of five that is not more than the responses', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (responses) => {
      const shown = roundedDown(responses);
      expect(shown % 5).toBe(0);
      expect(responses - shown).toBeGreaterThanOrEqual(0);
      expect(responses - shown).toBeLessThan(5);
    }),
  );
});

test('every participation shown is that of five different numbers of responses', () => {
  const shown = Map.groupBy(
    Array.from({ length: 500 }, (_, responses) => responses),
    roundedDown,
  );
  expect([...shown.values()].every(({ length }) => length === 5)).toBe(true);
});

test('a survey is overdue from the very millisecond of its closing time', () => {
  const closing = Date.parse('2026-12-01T12:00:00Z');
  const survey = { ...aSurvey, closesAt: '2026-12-01T12:00:00Z' };
  expect([closing - 1, closing, closing + 1].map((now) => isOverdue(survey, now))).toEqual([
    false,
    true,
    true,
  ]);
});

test('a result is kept for 365 days from closing, all else of a survey for 30', () => {
  const days = (kept: 'result' | 'rest') =>
    (expiresAt('2026-12-01T12:00:00Z', kept) - Date.parse('2026-12-01T12:00:00Z')) / (24 * 60 * 60 * 1000);
  expect([days('result'), days('rest')]).toEqual([365, 30]);
});
