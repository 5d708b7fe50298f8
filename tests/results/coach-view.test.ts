import { expect, test } from 'vitest';
import { coachDifferences } from '#results/coach-view.ts';
import { withPlan } from '#results/round-report.ts';
import { reportFor } from '../support/report.ts';
import { made, people } from '../support/results.ts';

const report = reportFor([made(people(20, { 0: [16, 1], 4: [1, 8], 8: [12, 0] }))], 'Ås', 'nb');

test("a coach's own view reaches the report while it is shared, and is taken out of it when it is not", () => {
  const answers = { 'goals-visible': 'yes' } as const;
  const shown = (shared: boolean, before = report) =>
    withPlan(before, { published: true, measures: [], coachView: { answers, shared } });
  const [seen, hidden] = [shown(true), shown(false, shown(true))];
  expect([seen.coachView, seen.round.coachView]).toEqual([answers, { answers }]);
  expect([hidden.coachView, hidden.round.coachView]).toEqual([null, null]);
});

test('the coach’s own answers differ where they contradict the word of those who answered', () => {
  const view = {
    'leadership-present': 'yes',
    'goals-visible': 'no',
    'teams-open': 'no',
    'teams-learn': 'unsure',
  } as const;
  expect(coachDifferences({ ...report, coachView: view }).map(({ id }) => id)).toEqual([
    'leadership-present',
    'teams-open',
  ]);
  expect(coachDifferences(report)).toEqual([]);
});
