import { expect, test } from 'vitest';
import {
  dueOutcomes,
  OUTCOME_QUARTERS,
  outcomeOpensAt,
  RETENTION,
  type RoundOutcome,
  type SurveyRecord,
} from '#core/index.ts';

const at = (text: string) => Date.parse(`${text}T12:00:00Z`);
const iso = (text: string) => new Date(at(text)).toISOString();

function record(id: string, round: number, closesAt: string, change: Partial<SurveyRecord> = {}) {
  const instrument = id.startsWith('u') ? 'okr-underway@1' : 'okr-readiness@1';
  return {
    survey: { id, round, instrument, closesAt: iso(closesAt) },
    state: 'closed',
    ...change,
  } as SurveyRecord;
}

function written(surveyId: string, after: 2 | 4, closedAt = '2026-01-15'): RoundOutcome {
  return {
    ...{ surveyId, round: 1, instrument: 'okr-readiness@1', closedAt: iso(closedAt), after, shared: false },
    ...{ inUse: 'yes', reviewed: 'yes', moved: 'some', again: 'yes', entered: iso(closedAt) },
  };
}

const due = (outcomes: RoundOutcome[], records: (SurveyRecord | null)[], day: string) =>
  dueOutcomes({ outcomes }, records, at(day)).map(({ surveyId, after }) => `${surveyId} ${after}`);

test.each([
  ['2026-01-15', 2, '2026-07-15'],
  ['2026-01-15', 4, '2026-12-15'],
  // The month is too short for the day.
  ['2026-08-31', 2, '2027-02-28'],
  ['2027-08-31', 2, '2028-02-29'],
  ['2027-03-31', 4, '2028-02-29'],
] as const)(
  'of a round that closed on %s the outcome after %i quarters opens on %s',
  (closed, after, opens) => {
    expect(outcomeOpensAt(iso(closed), after)).toBe(at(opens));
  },
);

test('every outcome opens while the round is stored; control: after twelve months it would be gone', () => {
  for (let day = 0; day < 1_500; day += 1) {
    const closed = new Date(at('2026-01-01') + day * 86_400_000);
    const deleted = closed.getTime() + RETENTION.result;
    const latest = Math.max(...OUTCOME_QUARTERS.map((after) => outcomeOpensAt(closed.toISOString(), after)));
    expect(deleted - latest).toBeGreaterThanOrEqual(28 * 86_400_000);
    const twelve = new Date(closed);
    twelve.setUTCFullYear(closed.getUTCFullYear() + 1);
    expect(twelve.getTime()).toBeGreaterThanOrEqual(deleted - 86_400_000);
  }
});

test('only what has come, is not written, and is about a closed round of the instrument is due', () => {
  const rounds = [
    record('b1', 1, '2026-01-15'),
    record('u2', 2, '2026-01-15'),
    record('b3', 3, '2026-01-15', { state: 'unreadable' }),
    null,
  ];
  expect(due([], rounds, '2026-07-14')).toEqual([]);
  expect(due([], rounds, '2026-07-15')).toEqual(['b1 2']);
  expect(due([written('b1', 2)], rounds, '2026-07-15')).toEqual([]);
  // Nobody is asked any more how it was half a year ago.
  expect(due([], rounds, '2026-12-15')).toEqual(['b1 4']);
  expect(due([written('b1', 2)], rounds, '2026-12-15')).toEqual(['b1 4']);
});

test('nobody is asked about a round that is deleted, though an outcome of it is known', () => {
  const known = [written('b1', 2)];
  expect(due(known, [record('b1', 1, '2026-01-15')], '2027-01-01')).toEqual(['b1 4']);
  expect(due(known, [null], '2027-01-01')).toEqual([]);
});
