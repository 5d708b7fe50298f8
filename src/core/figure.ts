import { type Band, bandCount, bandOf, pieceOf, WHOLE_CAP } from './band.ts';
import type { Counts } from './tally.ts';

/** What may be shown of one question in one set of people: a band of "no" counts, or that it is unseen. */
export type Figure = Band | 'unseen';

/** A figure with the number of people it is about. */
export interface SizedFigure {
  readonly figure: Figure;
  readonly responses: number;
}

/** Smallest number of "unsure" that makes a question unseen: a third or more of those who answered. */
function unseenFrom(responses: number): number {
  return Math.ceil(responses / 3);
}

/** The figure of a set of people about whom nothing else is published. */
export function figureOf(counts: Counts, responses: number, cap: number): Figure {
  return counts.unsure >= unseenFrom(responses) ? 'unseen' : bandOf(counts.no, responses, cap);
}

/**
 * The figure of the whole when blocks are published too. It is cut out of what the blocks already tell,
 * because two independent bandings of the same people intersect: "10-12 of 16" beside "6-8 of 8" and
 * "0-2 of 8" would prove that all eight in the first block said no.
 *
 * The sum of the blocks' figures lies in a known range; that range is cut into pieces of three counts or
 * more, about as wide as the whole's own bands. Whichever piece is shown, every block keeps at least three
 * possible counts. Whether the whole is unseen follows from the blocks alone: it is when half of the
 * people or more are in blocks where it is. Proof and test: .github/decisions/0002-whole-from-blocks.md
 */
export function figureFromBlocks(no: number, blocks: readonly SizedFigure[]): Figure {
  const responses = sum(blocks.map((block) => block.responses));
  const unseen = sum(blocks.filter(({ figure }) => figure === 'unseen').map((block) => block.responses));
  if (2 * unseen >= responses) return 'unseen';
  const ranges = blocks.map(possibleNo);
  const range = { from: sum(ranges.map(({ from }) => from)), to: sum(ranges.map(({ to }) => to)) };
  const size = range.to - range.from + 1;
  const pieces = Math.floor((bandCount(responses, WHOLE_CAP) * size) / (responses + 1));
  return pieceOf(no, range, Math.max(1, pieces));
}

/** Which "no" counts a published block leaves possible. */
function possibleNo({ figure, responses }: SizedFigure): Band {
  return figure === 'unseen' ? { from: 0, to: responses - unseenFrom(responses) } : figure;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
