import ICAL from 'ical.js';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { afterEach, expect, test, vi } from 'vitest';
import type { Measure } from '#core/index.ts';
import { csvOf, jsonOf } from '#results/exports/data-files.ts';
import { measuresCalendar } from '#results/exports/measures-calendar.ts';
import { measuresText } from '#results/exports/measures-text.ts';
import { earlierMeasures } from '#results/measures/earlier.ts';
import { measuresOf, stepChoices } from '#results/measures/edit/old-plan.ts';
import { loadOldPlan, removeOldPlan } from '#results/measures/edit/old-plan-storage.ts';
import { changed, clashWith, faultsOf } from '#results/measures/edit/plan-change.ts';
import { measuresInOrder } from '#results/measures/in-order.ts';
import { MeasureList } from '#results/measures/MeasureList.tsx';
import { measureFacts } from '#results/measures/measure-text.ts';
import { type RoundReport, withKnownState, withPlan } from '#results/round-report.ts';
import { measure, reportFor } from '../support/report.ts';
import { made, people } from '../support/results.ts';

const result = made(people(20, { 0: [16, 1], 4: [1, 8], 8: [12, 0] }));
const about = (questionId: string, fields: Partial<Measure> = {}) =>
  measure({ id: `${questionId.replaceAll('-', '')}xxxx`.slice(0, 8), questionId, ...fields });
const MEASURES = [
  about('teams-open', { text: 'Utenfor lista' }),
  about('goals-visible', { text: 'Samle målene', owner: 'Bo; Åse, og "alle"', due: '2027-02-01' }),
  about('leadership-present', { due: null }),
];
const report = reportFor([result], 'Ås Øl & Sånt', 'nb', [MEASURES]);
const NOW = Date.parse('2026-11-01T12:00:00Z');

/** What a browser keeps, for as long as a test. */
function storage(kept: Record<string, string> = {}) {
  const items = new Map(Object.entries(kept));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => items.delete(key),
  });
  return items;
}

afterEach(() => vi.unstubAllGlobals());

test('measures follow the weaknesses, worst first; those about no weakness come last', () => {
  expect(
    measuresInOrder(report).map(({ measure: { questionId }, question }) => [questionId, question?.verdict]),
  ).toEqual([
    ['leadership-present', 'no'],
    ['goals-visible', 'no'],
    ['teams-open', 'yes'],
  ]);
});

test('markup that somebody wrote is text', () => {
  const text = '<img src=x onerror=alert(1)> & <b>fet</b>';
  const markup = render(h(MeasureList, { measures: [measure({ text, owner: '<i>' })], t: report.t }));
  expect(markup).not.toMatch(/<(img|b|i)>/);
  expect(markup).toContain('&lt;img src=x onerror=alert(1)> &amp; &lt;b>fet&lt;/b>');
  expect(markup).toContain('Ansvarlig: &lt;i>');
});

test('a state that this page does not know is shown as planned, and the rest of the measure stays', () => {
  const unknown = { ...measure(), state: 'paused' } as unknown as Measure;
  expect(withKnownState(unknown)).toEqual(measure());
  const [shown] = reportFor([result], 'Ås', 'nb', [[unknown]]).measures;
  expect(shown?.state).toBe('planned');
});

test('a plan that is not published reaches no report, and one that is published reaches all of it', () => {
  const plan = { measures: [measure()] };
  const written = { ...plan, coachView: null };
  expect(withPlan(report, { ...written, published: false })).toMatchObject({
    measures: [],
    round: { plan: null },
  });
  expect(withPlan(report, { ...written, published: true })).toMatchObject({
    measures: plan.measures,
    round: { plan },
  });
});

test('a measure of an earlier round stands between the words then and now', () => {
  const before = made(people(20, { 0: [16, 0] }));
  const now = made(people(20, { 0: [8, 0] }));
  const done = measure({ state: 'done' });
  const rounds = reportFor([now, before], 'Ås', 'nb', [[measure({ text: 'Ny' })], [done]]);
  expect(earlierMeasures(rounds)).toEqual([
    { measure: done, question: 'Ledelse som deltar', round: 1, before: 'no', after: 'mixed' },
  ]);
  // An earlier round that is looked at has nothing before it.
  expect(earlierMeasures({ ...rounds, round: { ...rounds.round, round: 1 } })).toEqual([]);
});

test('the text names measures, roles, days and states, whose they are, and who wrote them', () => {
  const text = measuresText(report);
  expect(text).toContain('Tiltak for Ås Øl & Sånt\r\nRunde 1 · stengt 30. oktober 2026 · 20 svar');
  expect(text).toContain(
    'Ledelse som deltar (15–20 av 20 svarte nei)\r\n  - Sette rytmen\r\n    Ansvarlig: Daglig leder · planlagt\r\n',
  );
  expect(text).toContain('    Ansvarlig: Bo; Åse, og "alle" · innen 1. februar 2027 · planlagt\r\n');
  expect(text).toContain(report.t.resultActions.plan.written);
  expect(text).toContain(report.t.resultActions.exports.note);
});

test('what is still to be done and has nobody who does it says so', () => {
  const { t } = report;
  const unowned = (state: Measure['state']) => measureFacts(measure({ owner: '', due: null, state }), t);
  expect(unowned('planned')).toEqual(['Ingen står som ansvarlig ennå', 'planlagt']);
  expect(unowned('underway')).toEqual(['Ingen står som ansvarlig ennå', 'i gang']);
  expect([unowned('done'), unowned('dropped')]).toEqual([['gjennomført'], ['droppet']]);
});

/** The entries of a calendar as a parser reads them. */
function entries(from: RoundReport, now = NOW) {
  const calendar = new ICAL.Component(ICAL.parse(measuresCalendar(from, now)));
  return calendar.getAllSubcomponents('vevent').map((entry) => ({
    uid: entry.getFirstPropertyValue('uid'),
    summary: entry.getFirstPropertyValue('summary'),
    sequence: entry.getFirstPropertyValue('sequence'),
    day: String(entry.getFirstPropertyValue('dtstart')),
  }));
}

test('the calendar has a whole day for each measure with a due date, in lines of 75 bytes at most', () => {
  expect(entries(report)).toMatchObject([
    {
      uid: 'survey2-goalsvis@okr-klar',
      day: '2027-02-01',
      summary: 'OKR-tiltak: Samle målene (Bo; Åse, og "alle")',
    },
    { uid: 'survey2-teamsope@okr-klar', day: '2027-01-15' },
  ]);
  for (const line of measuresCalendar(report, NOW).split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
});

test('a calendar that is made later replaces the entries of an earlier one', () => {
  const [first] = entries(report);
  const moved = withPlan(report, {
    published: true,
    measures: [about('goals-visible', { due: '2027-03-01' })],
    coachView: null,
  });
  const [later] = entries(moved, NOW + 60_000);
  expect(later).toMatchObject({ uid: first?.uid, day: '2027-03-01' });
  expect(Number(later?.sequence)).toBeGreaterThan(Number(first?.sequence));
});

test('the CSV has a row for each measure under a line that says who wrote them, the JSON has them as they are', () => {
  const csv = csvOf(report);
  expect(csv).toContain(report.t.resultActions.plan.written);
  expect(csv).toMatch(/"?Samle målene"?;"Bo; Åse, og ""alle""";"?2027-02-01"?;"?planlagt"?\r\n/);
  expect(JSON.parse(jsonOf(report)).plan).toEqual({ measures: MEASURES });
  // Control: without measures there is no such block.
  expect(csvOf(reportFor([result]))).not.toContain(report.t.resultActions.plan.written);
});

const [ONE, TWO] = [measure({ id: 'aaaaaaaa' }), measure({ id: 'bbbbbbbb', text: 'To' })];

test('a change replaces, adds or removes one measure and leaves those of others as they are', () => {
  const draft = { ...ONE, text: 'Mitt' };
  expect(changed([ONE, TWO], { base: ONE, draft })).toEqual([draft, TWO]);
  expect(changed([ONE, TWO], { base: ONE, draft: null })).toEqual([TWO]);
  const { id: _, ...added } = draft;
  expect(changed([TWO], { base: undefined, draft: added })).toEqual([TWO, added]);
  // Removed by somebody else meanwhile: it is written again as a new one.
  expect(changed([TWO], { base: ONE, draft })).toEqual([TWO, added]);
});

test('a change clashes only with a change of the same measure', () => {
  const change = { base: ONE, draft: { ...ONE, text: 'Mitt' } };
  expect(clashWith([ONE, { ...TWO, text: 'Deres' }], change)).toBeNull();
  const theirs = { ...ONE, state: 'done' as const };
  expect(clashWith([theirs, TWO], change)).toEqual({ theirs });
  expect(clashWith([TWO], change)).toEqual({ theirs: undefined });
  expect(clashWith([TWO], { ...change, base: undefined })).toBeNull();
});

test.each([
  [{ text: '' }, { text: 'empty' }],
  [{ text: 'a'.repeat(301) }, { text: 'long' }],
  [{ text: 'a'.repeat(300) }, {}],
  [{ text: '\u202egpj.exe' }, { text: 'illegible' }],
  [{ owner: 'a'.repeat(81) }, { owner: 'long' }],
  [{ owner: '' }, {}],
  [{ due: '2026-10-01' }, { due: 'past' }],
  [{ due: '2026-10-01', state: 'done' as const }, {}],
  [{ due: null }, {}],
])('a measure with %o has the faults %o', (fields, faults) => {
  expect(faultsOf(measure(fields), undefined, NOW)).toEqual(faults);
});

test('a due date that had passed may stay as it was', () => {
  const late = measure({ due: '2026-10-01' });
  expect(faultsOf({ ...late, text: 'Ny tekst' }, late, NOW)).toEqual({});
});

const OLD = {
  'goals-visible': { steps: [], owner: 'Bo', date: '2026-10-01' },
  'leadership-present': { steps: [0, 2], owner: ' Kari ', date: '2027-01-15' },
  'teams-open': { steps: [0], owner: 'nobody', date: '2027-01-01' },
};

test('an old plan becomes a measure for each step, worst weakness first, without days that have passed', () => {
  const [question] = report.result.factors[0]?.questions ?? [];
  const choices = stepChoices(question as never, report);
  expect(measuresOf(OLD, report, NOW)).toEqual([
    ...[choices[0], choices[2]].map((text) => ({
      ...{ questionId: 'leadership-present', text, owner: 'Kari' },
      ...{ due: '2027-01-15', state: 'planned' },
    })),
    {
      ...{ questionId: 'goals-visible', owner: 'Bo', due: null, state: 'planned' },
      text: 'Kan du selv se både virksomhetens mål og målene til andre team?',
    },
  ]);
});

test('what nobody sees can be shown first and mended after', () => {
  const unseen = report.result.factors[1]?.questions[1];
  if (!unseen) throw new RangeError('no such question');
  const choices = stepChoices(unseen, report);
  expect(choices).toHaveLength(6);
  expect(choices[0]).toBe(report.wording.questions[unseen.id]?.unseenAdvice);
  expect(choices.slice(1, 3)).toEqual(report.t.results.unseen.steps.slice(1));
});

test('an old plan is read for its own survey, and gone when it was brought in', () => {
  const items = storage({ 'okr-klar/plan/abcd2345': JSON.stringify(OLD) });
  expect(loadOldPlan('abcd2345')).toEqual(OLD);
  expect(loadOldPlan('efgh6789')).toBeNull();
  removeOldPlan('abcd2345');
  expect(items.size).toBe(0);
});

test.each(['{', 'null', '[1]', '{}', '{"leadership-present":{"steps":"x"}}'])(
  'what was kept as %s is no plan',
  (kept) => {
    storage({ 'okr-klar/plan/abcd2345': kept });
    expect(loadOldPlan('abcd2345')).toBeNull();
  },
);

test('a browser that keeps nothing has no old plan, and breaks nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(loadOldPlan('abcd2345')).toBeNull();
  removeOldPlan('abcd2345');
});
