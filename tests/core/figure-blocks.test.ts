import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blockFigure,
  type Counts,
  figureFromBlocks,
  halfOf,
  MIN_BLOCK,
  questionVerdict,
  type SizedFigure,
  unseenFrom,
} from '#core/index.ts';
import { judged, shown, shownByFigures, together, worldsOf } from './attacker.ts';
import { blocksOf, judgedByAddition, reachableFigures } from './convolution.ts';
import { added, total } from './sample.ts';

/** I3 for a whole and its blocks shown together. The argument is in .github/decisions/0002-whole-from-blocks.md */

const EDGE = [8, 9, 10, 11, 12];
const CASES = [...EDGE.flatMap((a) => EDGE.map((b) => [a, b])), [8, 8, 8], [8, 9, 10]];

test('nothing follows about any block, union of blocks or the whole from all that is shown of them', () => {
  let tried = 0;
  const judgements = CASES.map((sizes) => {
    const worlds = worldsOf(sizes);
    tried += worlds.length;
    return judged(sizes, worlds, shownByFigures(sizes, worlds, blockFigure, figureFromBlocks));
  });
  const { leaks, fewest } = together(judgements);
  console.info(
    `${tried} tables of two and three blocks: fewest possible counts ${JSON.stringify(fewest)}, ${leaks.length} violations`,
  );
  expect(leaks).toEqual([]);
  expect(fewest).toEqual({ yes: 3, no: 3, unsure: 3 });
  expect(tried).toBe(366_700);
});

test.each([
  { sizes: [8, 11], withUndeclared: false },
  { sizes: [12, 12], withUndeclared: false },
  { sizes: [8, 8, 3], withUndeclared: true },
])('nothing follows from a result about groups of $sizes ("rather not say": $withUndeclared)', (given) => {
  const worlds = worldsOf(given.sizes);
  const { leaks } = judged(given.sizes, worlds, shown(given.sizes, worlds, given.withUndeclared));
  expect(leaks).toEqual([]);
});

test('a result shows exactly the figures that the attack is made on', () => {
  const worlds = worldsOf([8, 11]);
  const figures = (text: string) => text.split(' | ').map((part) => part.split(' ')[1]);
  const said = shown([8, 11], worlds).map((text) => figures(text).join(' | '));
  expect(said).toEqual(shownByFigures([8, 11], worlds, blockFigure, figureFromBlocks));
});

test.each([
  ['two to nine blocks, up to 80 people', 9, 14, 80, 250],
  ['three blocks of up to 80 people', 3, 80, 240, 5],
])('nothing follows about blocks or the whole from any figures of %s', (name, blocks, size, people, runs) => {
  const judgements: ReturnType<typeof judgedByAddition>[] = [];
  fc.assert(
    fc.property(anyFigures({ blocks, size, people }), (figures) => {
      const judgement = judgedByAddition(figures, figureFromBlocks);
      judgements.push(judgement);
      expect(judgement.leaks).toEqual([]);
    }),
    { numRuns: runs },
  );
  const { fewest, leaks } = together(judgements);
  console.info(
    `${judgements.length} sets of figures of ${name}: fewest possible counts ${JSON.stringify(fewest)}, ${leaks.length} violations`,
  );
});

test('the figure of the whole holds the "no" count and three counts or more, with blocks of up to 3 000', () => {
  fc.assert(
    fc.property(anyWorld(3000), (world) => {
      const counts = added(world);
      const figure = figureFromBlocks(counts, blocksOf(world));
      if (figure === 'unseen') return;
      expect(figure.from).toBeLessThanOrEqual(counts.no);
      expect(figure.to).toBeGreaterThanOrEqual(counts.no);
      expect(figure.to - figure.from).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 500 },
  );
});

test('a whole whose blocks all have one word has that word', () => {
  const words = new Map<string, number>();
  fc.assert(
    fc.property(anyWorld(400), fc.nat(), (world, pick) => {
      const all = blocksOf(world);
      const word = wordOf(all[pick % all.length] as SizedFigure);
      const alike = world.filter((_, place) => wordOf(all[place] as SizedFigure) === word);
      fc.pre(alike.length > 1);
      const counts = added(alike);
      const responses = total(Object.values(counts));
      const said = questionVerdict(figureFromBlocks(counts, blocksOf(alike)), responses);
      // Below eleven a block cannot tell a yes; the whole, of sixteen or more, sometimes can.
      expect(word === 'underHalf' ? ['underHalf', 'yes', 'mixed'] : [word]).toContain(said);
      words.set(word, (words.get(word) ?? 0) + 1);
    }),
    { numRuns: 1500, maxSkipsPerRun: 100 },
  );
  expect([...words.keys()].toSorted()).toEqual(['mixed', 'no', 'underHalf', 'unseen', 'yes']);
});

test('the flag of the whole is told by its own count only where the blocks leave three counts on both sides', () => {
  // 16 + 16 with a quarter at eight: one unseen block leaves 4 to 19, so the count itself may speak.
  const one = blocksOf([table(2, 4, 16), table(3, 0, 16)]);
  expect(figureFromBlocks(table(5, 7, 32), one)).toEqual({ from: 4, to: 7 });
  expect(figureFromBlocks(table(5, 8, 32), one)).toBe('unseen');
  // 8 + 8 with a quarter at four: one unseen block leaves 3 to 10, and 3 alone may not be told from 4.
  const near = blocksOf([table(1, 3, 8), table(1, 0, 8)]);
  expect(figureFromBlocks(table(2, 3, 16), near)).toBe('unseen');
  // 8 + 14 with a quarter at six: the unseen block leaves 3 and more, the other 3 at most.
  const apart = blocksOf([table(1, 3, 8), table(1, 0, 14)]);
  expect(figureFromBlocks(table(2, 5, 22), apart)).not.toBe('unseen');
  expect(figureFromBlocks(table(2, 6, 22), apart)).toBe('unseen');
  // Nine blocks of eight that are seen: 18 of 72 unsure is a quarter, and the blocks leave 0 to 18.
  const seen = blocksOf(Array.from({ length: 9 }, () => table(0, 2, 8)));
  expect(figureFromBlocks(table(0, 18, 72), seen)).not.toBe('unseen');
});

test('an example: "no" by 8 of 8 and 2 of 8 shows a whole that adds nothing to the blocks', () => {
  const blocks = blocksOf([table(8, 0, 8), table(2, 0, 8)]);
  expect(blocks.map(({ figure }) => figure)).toEqual([
    { from: 4, to: 8 },
    { from: 0, to: 3 },
  ]);
  expect(figureFromBlocks(table(10, 0, 16), blocks)).toEqual({ from: 8, to: 11 });
});

function wordOf({ figure, responses }: SizedFigure): string {
  return questionVerdict(figure, responses);
}

function table(no: number, unsure: number, people: number): Counts {
  return { no, unsure, yes: people - no - unsure };
}

/** Any figures of two to `blocks` blocks that may stand side by side. */
function anyFigures(limits: { blocks: number; size: number; people: number }): fc.Arbitrary<SizedFigure[]> {
  return fc
    .array(fc.integer({ min: MIN_BLOCK, max: limits.size }), { minLength: 2, maxLength: limits.blocks })
    .filter((sizes) => total(sizes) <= limits.people)
    .chain((sizes) => fc.tuple(...sizes.map((size) => fc.constantFrom(...reachableFigures(size)))));
}

/** Any answers of two to nine blocks: at the lines, by none and by all more often than by chance. */
function anyWorld(people: number): fc.Arbitrary<Counts[]> {
  const size = fc.oneof(fc.integer({ min: MIN_BLOCK, max: 12 }), fc.integer({ min: MIN_BLOCK, max: people }));
  const block = size.chain((responses) => {
    const some = fc.integer({ min: 0, max: responses });
    const no = fc.oneof(fc.constantFrom(0, halfOf(responses) - 1, halfOf(responses), responses), some);
    const doubts = fc.oneof(fc.constantFrom(0, unseenFrom(responses) - 1, unseenFrom(responses)), some);
    return fc
      .tuple(no, doubts)
      .map(([count, unsure]) => table(count, Math.min(unsure, responses - count), responses));
  });
  return fc.array(block, { minLength: 2, maxLength: 9 });
}
