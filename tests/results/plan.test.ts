import ICAL from 'ical.js';
import { afterEach, expect, test, vi } from 'vitest';
import { planCalendar } from '#results/plan/calendar.ts';
import { type Measure, plannedMeasures, stepChoices, withMoveCounted } from '#results/plan/plan.ts';
import { loadPlan, savePlan } from '#results/plan/plan-storage.ts';
import { planText } from '#results/plan/plan-text.ts';
import { reportFor } from '../support/report.ts';
import { made, people } from '../support/results.ts';

const report = reportFor([made(people(20, { 0: [16, 1], 4: [1, 8], 8: [12, 0] }))]);
const plan = {
  'goals-open': { steps: [], owner: 'Bo; Åse, og "alle"\nandre', date: '2027-02-01' },
  'leadership-present': { steps: [0, 2], owner: ' Kari ', date: '' },
  'teams-open': { steps: [0], owner: 'nobody', date: '2027-01-01' },
};

/** What a browser keeps, for as long as a test. */
function storage(kept: Record<string, string> = {}) {
  const items = new Map(Object.entries(kept));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
  return items;
}

afterEach(() => vi.unstubAllGlobals());

test('a plan is kept for its own survey and for no other', () => {
  storage();
  expect(savePlan('abcd2345', plan)).toBe(true);
  expect(loadPlan('abcd2345')).toEqual(plan);
  expect(loadPlan('efgh6789')).toEqual({});
});

test('an emptied plan leaves nothing behind', () => {
  const items = storage();
  savePlan('abcd2345', plan);
  savePlan('abcd2345', {});
  expect(items.size).toBe(0);
});

test.each(['{', 'null', '[1]', '{"leadership-present":{"steps":"x"}}'])(
  'what was kept as %s is no plan',
  (kept) => {
    storage({ 'okr-klar/plan/abcd2345': kept });
    expect(loadPlan('abcd2345')).toEqual({});
  },
);

test('a browser that keeps nothing is told apart, and breaks nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(savePlan('abcd2345', plan)).toBe(false);
  expect(loadPlan('abcd2345')).toEqual({});
});

test('measures follow the weaknesses, worst first; what is no weakness in this result is left out', () => {
  expect(plannedMeasures(plan, report).map(({ weakness }) => weakness.question.id)).toEqual([
    'leadership-present',
    'goals-open',
  ]);
});

test('what nobody sees can be shown first and mended after', () => {
  const unseen = report.result.factors[1]?.questions[1];
  if (!unseen) throw new RangeError('no such question');
  const choices = stepChoices(unseen, report);
  expect(choices).toHaveLength(6);
  expect(choices.slice(0, 3)).toEqual(report.t.results.unseen.steps);
});

test('the text names steps, owner, date, whose plan it is and the note on bands', () => {
  const text = planText(plan, report);
  expect(text).toContain('Handlingsplan for Ås Øl & Sånt\r\nRunde 1 · stengt 30. oktober 2026 · 20 svar');
  expect(text).toContain('Ledelsen er med (15–20 av 20 svarte nei)\r\n  - Sett av faste tidspunkter');
  expect(text).toContain('  Ansvarlig: Kari\r\n');
  expect(text).toContain('  Frist: 1. februar 2027\r\n');
  expect(text).toContain(report.t.resultActions.exports.note);
});

test('the calendar has a whole day for each measure with a date, in lines of 75 bytes at most', () => {
  const calendar = planCalendar(plan, report);
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain('\r\nDTSTART;VALUE=DATE:20270201\r\n');
  expect(calendar).toContain('\r\nUID:survey2-goals-open@okr-klar\r\n');
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('nothing somebody typed can end its line in the calendar', () => {
  const unfolded = planCalendar(plan, report).replaceAll('\r\n ', '');
  expect(unfolded).toContain(
    'SUMMARY:OKR-tiltak: Er målene åpne\\, slik at alle hos oss kan se dem? (Bo\\; Åse\\, og "alle"\\nandre)\r\n',
  );
});

test('a date that is none never reaches the calendar', () => {
  const odd = { 'goals-open': { steps: [0], owner: '', date: '2027-02-01\r\nATTACH:x' } };
  expect(planCalendar(odd, report)).not.toContain('VEVENT');
});

/** The entries of a calendar as a parser reads them. */
function entries(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((entry) => ({
    uid: entry.getFirstPropertyValue('uid'),
    summary: entry.getFirstPropertyValue('summary'),
    sequence: entry.getFirstPropertyValue('sequence'),
    day: String(entry.getFirstPropertyValue('dtstart')),
  }));
}

test('an entry is called after its first step, and after the question while no step is chosen', () => {
  const [choice] = stepChoices(plannedMeasures(plan, report)[0]?.weakness.question as never, report);
  const both = { ...plan, 'leadership-present': { steps: [0, 2], owner: 'Kari', date: '2027-03-03' } };
  expect(entries(planCalendar(both, report)).map(({ summary }) => summary)).toEqual([
    `OKR-tiltak: ${choice} (Kari)`,
    'OKR-tiltak: Er målene åpne, slik at alle hos oss kan se dem? (Bo; Åse, og "alle"\nandre)',
  ]);
});

test('a day that is changed keeps its entry and counts up, also by way of no day', () => {
  const measure: Measure = { steps: [], owner: '', date: '2027-02-01' };
  const once = withMoveCounted(measure, { ...measure, date: '' });
  const twice = withMoveCounted(once, { ...once, date: '2027-02-08' });
  const thrice = withMoveCounted(twice, { ...twice, date: '2027-02-09', owner: 'Kari' });
  const entry = (kept: Measure) => entries(planCalendar({ 'goals-open': kept }, report))[0];
  expect([entry(measure), entry(thrice)]).toMatchObject([
    { uid: 'survey2-goals-open@okr-klar', sequence: 0, day: '2027-02-01' },
    { uid: 'survey2-goals-open@okr-klar', sequence: 2, day: '2027-02-09' },
  ]);
  expect(withMoveCounted(measure, { ...measure, owner: 'Kari' }).moves).toBeUndefined();
});

test('a plan kept by an older version opens, and its days count from nought', () => {
  storage({ 'okr-klar/plan/abcd2345': '{"goals-open":{"steps":[0],"owner":"","date":"2027-02-01"}}' });
  const kept = loadPlan('abcd2345');
  expect(entries(planCalendar(kept, report))[0]).toMatchObject({ sequence: 0, day: '2027-02-01' });
  storage({ 'okr-klar/plan/abcd2345': '{"goals-open":{"steps":[0],"owner":"","date":"","moves":"x"}}' });
  expect(loadPlan('abcd2345')).toEqual({});
});
