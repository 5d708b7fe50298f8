import { expect, test } from 'vitest';
import {
  blockFigure,
  type Counts,
  type Figure,
  figureFromBlocks,
  questionVerdict,
  type SizedFigure,
  type Verdict,
  wholeFigure,
} from '#core/index.ts';
import { tables } from './attacker.ts';

/** The words have to mean the same at every size: somebody who joins changes them in no way but their own. */

/** Which shares of "no" a word allows: 0 under a quarter, 1 under half, 2 half or more. "Unseen" allows any. */
const SHARES: Readonly<Record<Verdict, readonly [least: number, most: number] | null>> = {
  no: [2, 2],
  overQuarter: [1, 2],
  mixed: [1, 1],
  underHalf: [0, 1],
  yes: [0, 0],
  unseen: null,
};

/** Whether the later word says of every share it allows that fewer say no. */
function improves(earlier: Verdict, later: Verdict): boolean {
  const [before, after] = [SHARES[earlier], SHARES[later]];
  return before !== null && after !== null && after[1] < before[0];
}

function joined({ yes, no, unsure }: Counts, answer: 'yes' | 'no'): Counts {
  return answer === 'no' ? { yes, no: no + 1, unsure } : { yes: yes + 1, no, unsure };
}

/** Steps from every table of 5 to 59 people to the same with one more, and those at which a word turns the wrong way. */
function stepsOf(wordOf: (counts: Counts, people: number) => Verdict) {
  const turned = { steps: 0, byNo: 0, byYes: 0 };
  for (let people = 5; people < 60; people += 1) {
    for (const table of tables(people)) {
      const word = wordOf(table, people);
      turned.steps += 1;
      if (improves(word, wordOf(joined(table, 'no'), people + 1))) turned.byNo += 1;
      if (improves(wordOf(joined(table, 'yes'), people + 1), word)) turned.byYes += 1;
    }
  }
  return turned;
}

test.each([
  ['the whole', wholeFigure],
  ['a block', blockFigure],
])('one more "no" never improves the word of %s, one more "yes" never worsens it', (_, figureOf) => {
  const turned = stepsOf((counts, people) => questionVerdict(figureOf(counts, people), people));
  expect(turned).toEqual({ steps: 37_785, byNo: 0, byYes: 0 });
});

test('one more "no" or "yes" in either of two blocks does not turn the word of the whole the wrong way', () => {
  const word = remembering();
  let steps = 0;
  const wrong: string[] = [];
  for (const [first, second] of pairs(8, 12)) {
    for (const a of tables(first)) {
      for (const b of tables(second)) {
        const before = word(a, first, b, second);
        steps += 1;
        const byNo = [
          word(joined(a, 'no'), first + 1, b, second),
          word(a, first, joined(b, 'no'), second + 1),
        ];
        for (const later of byNo) if (improves(before, later)) wrong.push(JSON.stringify([a, b, 'no']));
        const byYes = [
          word(joined(a, 'yes'), first + 1, b, second),
          word(a, first, joined(b, 'yes'), second + 1),
        ];
        for (const later of byYes) if (improves(later, before)) wrong.push(JSON.stringify([a, b, 'yes']));
      }
    }
  }
  expect([steps, wrong]).toEqual([112_225, []]);
});

test('the word of a whole beside blocks is seldom another than its own, and never a contrary one', () => {
  let tried = 0;
  let other = 0;
  const contrary: string[] = [];
  const cases: [number, number, number?][] = [...pairs(8, 12), [8, 8, 8], [8, 9, 10]];
  for (const [first, second, third] of cases) {
    const people = first + second + (third ?? 0);
    const word = remembering();
    const own = new Map<number, Verdict>();
    const others = third === undefined ? [undefined] : tables(third);
    for (const a of tables(first)) {
      for (const b of tables(second)) {
        for (const c of others) {
          const no = a.no + b.no + (c?.no ?? 0);
          const unsure = a.unsure + b.unsure + (c?.unsure ?? 0);
          const key = no * 64 + unsure;
          const counts = { no, unsure, yes: people - no - unsure };
          const alone = own.get(key) ?? questionVerdict(wholeFigure(counts, people), people);
          own.set(key, alone);
          const beside = c ? word(a, first, b, second, c, third) : word(a, first, b, second);
          tried += 1;
          if (beside !== alone) other += 1;
          if (improves(beside, alone) || improves(alone, beside)) contrary.push(JSON.stringify([a, b, c]));
        }
      }
    }
  }
  console.info(
    `${other} of ${tried} words of a whole beside blocks differ: ${((100 * other) / tried).toFixed(1)} %`,
  );
  expect([tried, contrary]).toEqual([366_700, []]);
  expect(Number(((100 * other) / tried).toFixed(1))).toBe(3.4);
});

test('control: by lines at thirds one more "yes" makes a no, and hundreds of steps turn the wrong way', () => {
  expect([byThirds({ yes: 4, no: 6, unsure: 0 }, 10), byThirds({ yes: 5, no: 6, unsure: 0 }, 11)]).toEqual([
    'mixed',
    'no',
  ]);
  const turned = stepsOf(byThirds);
  expect(turned.byNo).toBeGreaterThan(100);
  expect(turned.byYes).toBeGreaterThan(100);
});

test('the same words stay: 6 of 10 and 6 of 11 are both a no', () => {
  expect(questionVerdict(wholeFigure({ yes: 4, no: 6, unsure: 0 }, 10), 10)).toBe('no');
  expect(questionVerdict(wholeFigure({ yes: 5, no: 6, unsure: 0 }, 11), 11)).toBe('no');
});

/** Release rule 1, as decision 0002 had it: up to twenty equal bands, a no from half, a yes up to a third. */
function byThirds({ no, unsure }: Counts, people: number): Verdict {
  if (3 * unsure >= people) return 'unseen';
  const bands = Math.min(20, Math.floor((people + 1) / 3));
  const starts = Array.from({ length: bands + 1 }, (_, band) => Math.floor((band * (people + 1)) / bands));
  const band = starts.findLastIndex((start) => start <= no);
  const [from = 0, next = 0] = starts.slice(band);
  if (2 * from >= people) return 'no';
  return from === 0 || 3 * (next - 1) <= people ? 'yes' : 'mixed';
}

/** Every pair of sizes. */
function pairs(least: number, most: number): [number, number][] {
  const sizes = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  return sizes.flatMap((a) => sizes.map((b): [number, number] => [a, b]));
}

/** The word of a whole of two or three blocks; each set of figures and sums is worked out once. */
function remembering() {
  const figures = new Map<number, { id: number; block: SizedFigure }>();
  const ids = new Map<string, number>();
  const words = new Map<number, Verdict>();
  const block = ({ no, unsure, yes }: Counts, responses: number) => {
    const key = (responses * 64 + no) * 64 + unsure;
    const known = figures.get(key);
    if (known) return known;
    const figure: Figure = blockFigure({ no, unsure, yes }, responses);
    const text = JSON.stringify([responses, figure]);
    const id = ids.get(text) ?? ids.size;
    ids.set(text, id);
    figures.set(key, { id, block: { responses, figure } });
    return { id, block: { responses, figure } };
  };
  return (a: Counts, first: number, b: Counts, second: number, c?: Counts, third?: number): Verdict => {
    const blocks = [block(a, first), block(b, second), ...(c && third ? [block(c, third)] : [])];
    const no = a.no + b.no + (c?.no ?? 0);
    const unsure = a.unsure + b.unsure + (c?.unsure ?? 0);
    let key = no * 64 + unsure;
    for (const { id } of blocks) key = key * 64 + id;
    const known = words.get(key);
    if (known) return known;
    const people = first + second + (third ?? 0);
    const counts = { no, unsure, yes: people - no - unsure };
    const word = questionVerdict(
      figureFromBlocks(
        counts,
        blocks.map(({ block: sized }) => sized),
      ),
      people,
    );
    words.set(key, word);
    return word;
  };
}
