import { type Band, bandAround, edgesOf, halfOf, MIN_BAND, quarterOf } from './band.ts';
import type { Counts } from './tally.ts';

/** The counts that a figure is made from. The others said yes. */
export type NoAndUnsure = Omit<Counts, 'yes'> & Partial<Counts>;

/** What may be shown of one question in one set of people: a band of "no" counts, or `unseen`. */
export type Figure = Band | 'unseen';

/** A figure and the number of people it describes. */
export interface SizedFigure {
  readonly figure: Figure;
  readonly responses: number;
}

/** From this number of responses on, every word is possible with at least three counts. */
export const ALL_WORDS_FROM = 11;

/** Fewest "unsure" answers that make a question unseen, unless half said no: a quarter, and at least three. */
export function unseenFrom(responses: number): number {
  return Math.max(MIN_BAND, quarterOf(responses));
}

/** The figure of everybody when no groups are published. */
export function wholeFigure(counts: NoAndUnsure, responses: number): Figure {
  return figureOf(counts, responses, edgesOf(responses));
}

/**
 * The figure of a published block. It shows no more than the word, so that a figure of the whole can be derived from
 * it.
 */
export function blockFigure(counts: NoAndUnsure, responses: number): Figure {
  const lines = responses < ALL_WORDS_FROM ? [] : [quarterOf(responses)];
  return figureOf(counts, responses, [...lines, halfOf(responses)]);
}

function figureOf({ no, unsure }: NoAndUnsure, responses: number, cuts: readonly number[]): Figure {
  if (no < halfOf(responses) && unsure >= unseenFrom(responses)) return 'unseen';
  return bandAround(no, { from: 0, to: responses }, cuts);
}

/**
 * The figure of the whole when blocks are published too. It is cut out of the range that the blocks already show,
 * because two independent bandings of the same people can be intersected: beside "4-8 of 8" and "0-3 of 8" it is "8-11
 * of 16", where an independent band, "10-12", would reveal more.
 *
 * The possible bands follow from the figures and sizes of the blocks alone; only the choice among them is new.
 * Proof and test: .github/decisions/0002-whole-from-blocks.md
 *
 * @param counts of everybody
 * @param blocks a partition of everybody, each with its blockFigure
 */
export function figureFromBlocks({ no, unsure }: NoAndUnsure, blocks: readonly SizedFigure[]): Figure {
  const responses = sum(blocks.map((block) => block.responses));
  const range = rangeOf(blocks.map(possibleNo));
  const cuts = cutsOf(range, responses);
  if (no < certainlyBelowHalf(range, cuts, responses) && isUnseen(unsure, blocks, responses)) return 'unseen';
  return bandAround(no, range, cuts);
}

/** Where the bands begin: at the half, at the quarter, then at finer edges, if each band keeps three counts. */
function cutsOf(range: Band, responses: number): number[] {
  const cuts: number[] = [];
  for (const line of [halfOf(responses), quarterOf(responses)]) cuts.push(...movedIn(line, range, cuts));
  for (const edge of edgesOf(responses)) {
    if (keepsThree(edge, bandAround(edge, range, cuts))) cuts.push(edge);
  }
  return cuts;
}

/** A line inside the range, moved until both bands beside it keep three counts; [] when they cannot. */
function movedIn(line: number, range: Band, cuts: readonly number[]): number[] {
  if (line <= range.from || line > range.to) return [];
  const piece = bandAround(line, range, cuts);
  const moved = Math.min(Math.max(line, piece.from + MIN_BAND), piece.to - MIN_BAND + 1);
  return keepsThree(moved, piece) ? [moved] : [];
}

function keepsThree(cut: number, piece: Band): boolean {
  return cut - piece.from >= MIN_BAND && piece.to - cut + 1 >= MIN_BAND;
}

/** Every count below this is shown as less than half; 0 when there is none. */
function certainlyBelowHalf(range: Band, cuts: readonly number[], responses: number): number {
  const half = halfOf(responses);
  return range.to < half ? range.to + 1 : Math.max(0, ...cuts.filter((cut) => cut <= half));
}

/** Decided by the blocks alone where they leave fewer than three counts on a side, otherwise by the "unsure" count. */
function isUnseen(unsure: number, blocks: readonly SizedFigure[], responses: number): boolean {
  const line = unseenFrom(responses);
  const { from, to } = rangeOf(blocks.map(possibleUnsure));
  if (from > line - MIN_BAND) return true;
  return to < line + MIN_BAND - 1 ? false : unsure >= line;
}

/** The "no" counts that are possible given a published block. */
function possibleNo({ figure, responses }: SizedFigure): Band {
  return figure === 'unseen' ? { from: 0, to: halfOf(responses) - 1 } : figure;
}

/** The "unsure" counts that are possible given a published block. */
function possibleUnsure({ figure, responses }: SizedFigure): Band {
  if (figure === 'unseen') return { from: unseenFrom(responses), to: responses };
  const isNo = figure.from >= halfOf(responses);
  return { from: 0, to: isNo ? responses - figure.from : unseenFrom(responses) - 1 };
}

function rangeOf(bands: readonly Band[]): Band {
  return { from: sum(bands.map(({ from }) => from)), to: sum(bands.map(({ to }) => to)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
