import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { coachText } from '#coach/coach-text.ts';
import { markWarned, unwarnedRounds } from '#coach/workspace/one-person.ts';
import type { FactorSummary, Verdict } from '#core/index.ts';

beforeEach(() => {
  const items = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => items.set(name, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

const factor = (id: string, verdict: Verdict): FactorSummary => ({ id, verdict, trend: null });
const round = (id: string, ambassador: Verdict, leadership: Verdict = 'no') => ({
  id,
  factors: [factor('leadership', leadership), factor('ambassador', ambassador)],
});

test('the factor about one person is the ambassador', async () => {
  expect((await coachText('nb')).onePerson).toEqual(['ambassador']);
});

test.each([
  ['no', true],
  ['unseen', true],
  ['overQuarter', true],
  ['mixed', true],
  ['underHalf', false],
  ['yes', false],
] as const)('a result with "%s" about the ambassador: warned of is %s', (verdict, isWarned) => {
  expect(unwarnedRounds([round('b22222222', verdict)], ['ambassador']).length === 1).toBe(isWarned);
});

test('each round is warned of once in a browser, and one that is open never', () => {
  const [first, second] = [round('b22222222', 'no'), round('33333333', 'mixed')];
  const open = { id: '44444444', factors: null };
  const unwarned = (...surveys: (typeof first | typeof open)[]) =>
    unwarnedRounds(surveys, ['ambassador']).map(({ id }) => id);
  expect(unwarned(open, first)).toEqual([first.id]);
  markWarned([first]);
  expect(unwarned(open, first)).toEqual([]);
  expect(unwarned(second, first)).toEqual([second.id]);
});

test('a browser that refuses storage warns each time', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  const rounds = [round('b22222222', 'no')];
  markWarned(rounds);
  expect(unwarnedRounds(rounds, ['ambassador'])).toHaveLength(1);
});
