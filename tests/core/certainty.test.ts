import { expect, test } from 'vitest';
import { type Band, type Certainty, certaintyOf, type Verdict } from '#core/index.ts';

const WORDS: Verdict[] = ['no', 'overQuarter', 'mixed', 'underHalf', 'yes'];

/** What each word says of a share of "no". */
function isTrueOf(verdict: Verdict, no: number, people: number): boolean {
  const share = no / people;
  if (verdict === 'no') return share >= 1 / 2;
  if (verdict === 'overQuarter') return share >= 1 / 4;
  if (verdict === 'mixed') return share >= 1 / 4 && share < 1 / 2;
  return verdict === 'underHalf' ? share < 1 / 2 : share < 1 / 4;
}

/** Told count by count: whether the word is true of everybody, were all the silent to say yes, and were they to say no. */
function byCounting(verdict: Verdict, { from, to }: Band, responses: number, employees: number) {
  const counts = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  const silent = employees - responses;
  const ifYes = counts.every((no) => isTrueOf(verdict, no, employees));
  const ifNo = counts.every((no) => isTrueOf(verdict, no + silent, employees));
  if (ifYes) return ifNo ? 'holds' : 'ifYes';
  return ifNo ? 'ifNo' : 'open';
}

test('whether a word holds is what counting everybody says, for every word, band and number of employees', () => {
  const wrong: string[] = [];
  const kinds = new Set<string>();
  for (const responses of [8, 11, 20, 23]) {
    for (let employees = responses; employees <= 2 * responses + 2; employees += 1) {
      for (let from = 0; from <= responses - 2; from += 1) {
        for (let to = from + 2; to <= Math.min(responses, from + 6); to += 1) {
          for (const verdict of WORDS) {
            const said = certaintyOf({ verdict, no: { from, to } }, responses, employees)?.robustness;
            const expected = byCounting(verdict, { from, to }, responses, employees);
            kinds.add(`${verdict} ${expected}`);
            if (said !== expected)
              wrong.push(`${verdict} ${from}-${to} of ${responses}/${employees}: ${said}`);
          }
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(kinds.size).toBe(16);
});

test('with more answers than employees nothing is said of the silent', () => {
  const question = { verdict: 'yes', no: { from: 0, to: 2 } } as const;
  expect(certaintyOf(question, 12, 11)).toBeNull();
  expect(certaintyOf(question, 11, 11)).toEqual({ robustness: 'holds', likely: true });
});

test('an unseen question holds when everybody answered, and is open otherwise', () => {
  expect(certaintyOf({ verdict: 'unseen' }, 20, 20)).toEqual({ robustness: 'holds', likely: null });
  expect(certaintyOf({ verdict: 'unseen' }, 20, 21)).toEqual({ robustness: 'open', likely: null });
  expect(certaintyOf({ verdict: 'unseen' }, 20, 19)).toBeNull();
  expect(certaintyOf({ verdict: 'unseen', no: { from: 0, to: 2 } }, 20, 20)?.likely).toBeNull();
});

test('whoever would never say "seen" for certain: a question without a band is judged as unseen', () => {
  expect(certaintyOf({ verdict: 'no' }, 20, 40)).toEqual({ robustness: 'open', likely: null });
});

/** The probability that a draw of everybody shows `no` or more (or fewer), by whole numbers. */
function tail(no: number, responses: number, marked: number, employees: number, more: boolean): number {
  let ways = 0n;
  for (let k = more ? no : 0; k <= (more ? responses : no); k += 1)
    ways += choose(marked, k) * choose(employees - marked, responses - k);
  return Number((ways * 10n ** 15n) / choose(employees, responses)) / 1e15;
}

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let i = 1; i <= k; i += 1) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}

/** Whether the nearest counts among all employees that the word is not true of would seldom show this: 1 case in 240. */
function likelyByCounting(
  verdict: Verdict,
  { from, to }: Band,
  responses: number,
  employees: number,
): boolean {
  const all = Array.from({ length: employees + 1 }, (_, marked) => marked);
  const untrue = all.filter((marked) => !isTrueOf(verdict, marked, employees));
  const first = all.findIndex((marked) => isTrueOf(verdict, marked, employees));
  const below = untrue.filter((marked) => marked < first).at(-1);
  const above = untrue.find((marked) => marked > first);
  const isExcluded = (probability: number) => probability < 1 / 240;
  return (
    (below === undefined || isExcluded(tail(from, responses, below, employees, true))) &&
    (above === undefined || isExcluded(tail(to, responses, above, employees, false)))
  );
}

test('likely is what the exact distribution says, one word of twelve wrong in 1 of 20 rounds at most', () => {
  const wrong: string[] = [];
  const kinds = new Set<string>();
  for (const [responses, employees] of [
    [11, 11],
    [11, 12],
    [11, 14],
    [23, 30],
    [47, 50],
    [61, 100],
    [64, 140],
    [90, 100],
  ] as const) {
    for (let from = 0; from <= responses - 2; from += 1) {
      const no = { from, to: Math.min(responses, from + 3) };
      for (const verdict of WORDS) {
        const said = certaintyOf({ verdict, no }, responses, employees)?.likely;
        const expected = likelyByCounting(verdict, no, responses, employees);
        kinds.add(`${verdict} ${expected}`);
        if (said !== expected) wrong.push(`${verdict} ${from} of ${responses}/${employees}: ${said}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(kinds.size).toBe(10);
});

test('when everybody answered a word is likely exactly when it holds', () => {
  for (const verdict of WORDS) {
    for (let from = 0; from <= 18; from += 1) {
      const said = certaintyOf({ verdict, no: { from, to: from + 2 } }, 20, 20) as Certainty;
      expect(said.likely, `${verdict} ${from}`).toBe(said.robustness === 'holds');
    }
  }
});

test('it works for a company of a million', () => {
  const said = certaintyOf({ verdict: 'no', no: { from: 5625, to: 6249 } }, 10_000, 1_000_000);
  expect(said).toEqual({ robustness: 'ifNo', likely: true });
});
