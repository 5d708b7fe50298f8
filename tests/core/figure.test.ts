import { expect, test } from 'vitest';
import {
  ALL_WORDS_FROM,
  blockFigure,
  type Counts,
  type Figure,
  halfOf,
  questionVerdict,
  unseenFrom,
  wholeFigure,
} from '#core/index.ts';
import { judged, shown, tables, together, worldsOf, written } from './attacker.ts';

/** I3, exhaustively: every table of a set of people about whom nothing else is published. */

const SIZES = Array.from({ length: 56 }, (_, index) => index + 5);

test.each([
  [5, 3],
  [11, 3],
  [12, 3],
  [13, 4],
  [16, 4],
  [17, 5],
  [100, 25],
  [101, 26],
])('of %i people it takes %i who do not know to make a question unseen', (people, least) => {
  expect(unseenFrom(people)).toBe(least);
  for (const figureOf of [wholeFigure, blockFigure]) {
    expect(figureOf({ yes: people - least, no: 0, unsure: least }, people)).toBe('unseen');
    expect(figureOf({ yes: people - least + 1, no: 0, unsure: least - 1 }, people)).not.toBe('unseen');
  }
});

test.each([
  ['the whole', wholeFigure],
  ['a block', blockFigure],
])('nothing follows from any figure of %s of 5 to 60 people', (name, figureOf) => {
  let tried = 0;
  const judgements = SIZES.map((people) => {
    const worlds = worldsOf([people]);
    tried += worlds.length;
    const seen = worlds.map(([table]) => written(figureOf(table as Counts, people)));
    return judged([people], worlds, seen);
  });
  const { leaks, fewest } = together(judgements);
  console.info(
    `${tried} tables of ${name}: fewest possible counts ${JSON.stringify(fewest)}, ${leaks.length} violations`,
  );
  expect(leaks).toEqual([]);
  expect(tried).toBe(39_676);
});

test('nothing follows from the verdict and band that a result shows of 5 to 60 people', () => {
  const judgements = SIZES.map((people) => {
    const worlds = worldsOf([people]);
    return judged([people], worlds, shown([people], worlds));
  });
  expect(together(judgements)).toEqual({ leaks: [], fewest: { yes: 3, no: 3, unsure: 3 } });
});

test('a merged block lets nothing follow about the small groups in it', () => {
  for (const sizes of [
    [8, 5, 4],
    [9, 3, 6],
  ]) {
    const worlds = worldsOf(sizes);
    expect(judged(sizes, worlds, shown(sizes, worlds)).leaks).toEqual([]);
  }
});

test('from eleven people on a set has the word of its exact counts; before, half and unseen alone are told', () => {
  expect(ALL_WORDS_FROM).toBe(11);
  const wrong: string[] = [];
  for (const people of SIZES) {
    for (const table of tables(people)) {
      const exact = wordByShare(table, people);
      const told = people >= 11 || exact === 'no' || exact === 'unseen' ? exact : 'underHalf';
      for (const figureOf of [wholeFigure, blockFigure]) {
        const word = questionVerdict(figureOf(table, people), people);
        if (word !== told) wrong.push(`${JSON.stringify(table)}: ${word}, not ${told}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('a block shows the region of its word and nothing finer', () => {
  const seen = (people: number) => {
    const figures = Array.from(
      { length: people + 1 },
      (_, no): Figure => blockFigure({ yes: people - no, no, unsure: 0 }, people),
    );
    return [...new Set(figures.map(written))];
  };
  expect(seen(8)).toEqual(['0-3', '4-8']);
  expect(seen(10)).toEqual(['0-4', '5-10']);
  expect(seen(11)).toEqual(['0-2', '3-5', '6-11']);
  expect(seen(60)).toEqual(['0-14', '15-29', '30-60']);
});

/** The word of the design, by shares of exact counts. */
function wordByShare({ no, unsure }: Counts, people: number): string {
  if (no / people >= 1 / 2) return 'no';
  if (unsure / people >= 1 / 4 && unsure >= 3) return 'unseen';
  return no / people >= 1 / 4 ? 'mixed' : 'yes';
}

test('half and unseen meet where they should: half who say no come first', () => {
  for (const people of SIZES) {
    const half = halfOf(people);
    const rest = people - half;
    expect(wholeFigure({ yes: 0, no: half, unsure: rest }, people)).not.toBe('unseen');
    if (rest + 1 >= unseenFrom(people)) {
      expect(wholeFigure({ yes: 0, no: half - 1, unsure: rest + 1 }, people)).toBe('unseen');
    }
  }
});
