import { afterEach, expect, test, vi } from 'vitest';
import { planCalendar } from '../../../src/islands/results/plan/calendar.ts';
import { plannedMeasures, stepChoices } from '../../../src/islands/results/plan/plan.ts';
import { keepPlan, keptPlan } from '../../../src/islands/results/plan/store.ts';
import { planText } from '../../../src/islands/results/plan/text.ts';
import { made, people } from '../../support/results.ts';
import { sheetFor } from '../../support/sheet.ts';

const sheet = sheetFor([made(people(20, { 0: [16, 1], 4: [1, 8], 8: [12, 0] }))]);
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
  expect(keepPlan('abcd2345', plan)).toBe(true);
  expect(keptPlan('abcd2345')).toEqual(plan);
  expect(keptPlan('efgh6789')).toEqual({});
});

test('an emptied plan leaves nothing behind', () => {
  const items = storage();
  keepPlan('abcd2345', plan);
  keepPlan('abcd2345', {});
  expect(items.size).toBe(0);
});

test.each(['{', 'null', '[1]', '{"leadership-present":{"steps":"x"}}'])(
  'what was kept as %s is no plan',
  (kept) => {
    storage({ 'okr-klar/plan/abcd2345': kept });
    expect(keptPlan('abcd2345')).toEqual({});
  },
);

test('a browser that keeps nothing is told apart, and breaks nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(keepPlan('abcd2345', plan)).toBe(false);
  expect(keptPlan('abcd2345')).toEqual({});
});

test('measures follow the weaknesses, worst first; what is no weakness in this result is left out', () => {
  expect(plannedMeasures(plan, sheet).map(({ weakness }) => weakness.question.id)).toEqual([
    'leadership-present',
    'goals-open',
  ]);
});

test('what nobody sees can be shown first and mended after', () => {
  const unseen = sheet.result.factors[1]?.questions[1];
  if (!unseen) throw new RangeError('no such question');
  const choices = stepChoices(unseen, sheet);
  expect(choices).toHaveLength(6);
  expect(choices.slice(0, 3)).toEqual(sheet.t.results.unseen.steps);
});

test('the text names steps, owner, date, whose plan it is and the note on bands', () => {
  const text = planText(plan, sheet);
  expect(text).toContain('Handlingsplan for Ås Øl & Sånt\r\nRunde 1 · stengt 30. oktober 2026 · 20 svar');
  expect(text).toContain('Ledelsen er med (15–20 av 20 svarte nei)\r\n  - Sett av faste tidspunkter');
  expect(text).toContain('  Ansvarlig: Kari\r\n');
  expect(text).toContain('  Frist: 1. februar 2027\r\n');
  expect(text).toContain(sheet.t.act.exports.note);
});

test('the calendar has a whole day for each measure with a date, in lines of 75 bytes at most', () => {
  const calendar = planCalendar(plan, sheet);
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain('\r\nDTSTART;VALUE=DATE:20270201\r\n');
  expect(calendar).toContain('\r\nUID:survey2-goals-open@okr-klar\r\n');
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('nothing somebody typed can end its line in the calendar', () => {
  const unfolded = planCalendar(plan, sheet).replaceAll('\r\n ', '');
  expect(unfolded).toContain('SUMMARY:Målene er åpne (Bo\\; Åse\\, og "alle"\\nandre)\r\n');
});

test('a date that is none never reaches the calendar', () => {
  const odd = { 'goals-open': { steps: [0], owner: '', date: '2027-02-01\r\nATTACH:x' } };
  expect(planCalendar(odd, sheet)).not.toContain('VEVENT');
});
