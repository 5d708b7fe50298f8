import { beforeAll, expect, test } from 'vitest';
import { ANSWERS, type Answer, cellsOf, questionIds, ROOM_FOR_ALL, seal, sealingKey } from '#core/index.ts';
import { sample } from './sample.ts';
import { bytesFrom, PEPPER } from './store.ts';

/**
 * What a journal of sealed vectors looks like to somebody without the pepper. Pads are fixed, so that the
 * numbers are the same in every run; four standard errors is the limit for a guess (decision 0004).
 */
const RESPONSES = 150;
const LIMIT = 4;
const sealed = new Map<Answer, Uint32Array[]>();
const plain = new Map<Answer, Uint32Array[]>();

beforeAll(async () => {
  const key = await sealingKey(PEPPER, 'h7k2m9p4');
  for (const answer of ANSWERS) {
    const cells = cellsOf(unanimous(answer), sample, ROOM_FOR_ALL);
    plain.set(
      answer,
      Array.from({ length: RESPONSES }, () => cells),
    );
    const pads = Array.from({ length: RESPONSES }, (_, index) => bytesFrom(`${answer} ${index}`, 16));
    sealed.set(answer, await Promise.all(pads.map((pad) => seal(cells, key, pad))));
  }
});

test.each(ANSWERS)('sealed responses of only "%s" have as many ones as zeros', (answer) => {
  expect(Math.abs(monobit(of(sealed, answer)))).toBeLessThan(LIMIT);
});

test.each(ANSWERS)('in sealed responses of only "%s" no bit tells the next', (answer) => {
  expect(Math.abs(serial(of(sealed, answer)))).toBeLessThan(LIMIT);
});

test.each(ANSWERS)('sealed responses of only "%s" hold every byte equally often', (answer) => {
  expect(Math.abs(bytes(of(sealed, answer)))).toBeLessThan(LIMIT);
});

test.each([
  ['yes', 'no'],
  ['yes', 'unsure'],
  ['no', 'unsure'],
] as const)('guessing "%s" or "%s" from a sealed cell is right half of the time', (one, other) => {
  for (const guess of GUESSES) expect(Math.abs(advantage(sealed, one, other, guess))).toBeLessThan(LIMIT);
});

test('sealing changes every cell, chosen or not, of every response', () => {
  for (const answer of ANSWERS) {
    const before = of(plain, answer)[0];
    const same = of(sealed, answer).flatMap((cells) =>
      [...cells].filter((cell, index) => cell === before?.[index]),
    );
    expect(same).toEqual([]);
  }
});

test('control: without pads every test tells', () => {
  for (const answer of ANSWERS) {
    const cells = of(plain, answer);
    for (const score of [monobit(cells), serial(cells), bytes(cells)])
      expect(Math.abs(score)).toBeGreaterThan(100);
  }
});

test('control: without pads a cell is read', () => {
  const standardErrors = Math.sqrt(2 * RESPONSES * questionIds(sample).length);
  expect(advantage(plain, 'yes', 'no', isOdd)).toBeCloseTo(standardErrors);
});

test('control: with one pad for all, two responses give away where they differ', async () => {
  const key = await sealingKey(PEPPER, 'h7k2m9p4');
  const pad = bytesFrom('used twice', 16);
  const [yes, no] = await Promise.all(
    (['yes', 'no'] as const).map((answer) =>
      seal(cellsOf(unanimous(answer), sample, ROOM_FOR_ALL), key, pad),
    ),
  );
  const differences = [...(yes ?? [])].map((cell, index) => (cell - (no?.[index] ?? 0)) | 0);
  expect(differences.slice(0, 3)).toEqual([1, -1, 0]);
});

const isOdd = (cell: number) => cell % 2 === 1;
const GUESSES = [isOdd, (cell: number) => cell >= 2 ** 31, (cell: number) => cell % 256 < 128];

/** Standard errors by which a guess of who chose the cell of `one` (rather than `other`) beats chance. */
function advantage(
  from: typeof sealed,
  one: Answer,
  other: Answer,
  guess: (cell: number) => boolean,
): number {
  const place = ANSWERS.indexOf(one);
  const cells = (answer: Answer) =>
    of(from, answer).flatMap((vector) =>
      questionIds(sample).map((_, question) => vector[question * 3 + place] ?? 0),
    );
  const right = cells(one).filter(guess).length + cells(other).filter((cell) => !guess(cell)).length;
  return standardised(right, cells(one).length + cells(other).length);
}

/** Ones among all bits. */
function monobit(vectors: readonly Uint32Array[]): number {
  const bits = bitsOf(vectors);
  return standardised(bits.filter((bit) => bit === 1).length, bits.length);
}

/** Bits that are like the one before. */
function serial(vectors: readonly Uint32Array[]): number {
  const bits = bitsOf(vectors);
  return standardised(bits.filter((bit, index) => bit === bits[index - 1]).length, bits.length - 1);
}

/** Pearson's chi-squared of the 256 byte values, brought to standard errors (255 degrees of freedom). */
function bytes(vectors: readonly Uint32Array[]): number {
  const found = new Array<number>(256).fill(0);
  for (const byte of bytesOf(vectors)) found[byte] = (found[byte] ?? 0) + 1;
  const expected = found.reduce((sum, count) => sum + count) / 256;
  const chi = found.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return (chi - 255) / Math.sqrt(2 * 255);
}

/** By how many standard errors `hits` of `tries` differ from a half. */
function standardised(hits: number, tries: number): number {
  return (2 * hits - tries) / Math.sqrt(tries);
}

function bitsOf(vectors: readonly Uint32Array[]): Uint8Array {
  return Uint8Array.from(
    bytesOf(vectors).flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (byte >> bit) & 1)),
  );
}

function bytesOf(vectors: readonly Uint32Array[]): number[] {
  return vectors.flatMap((cells) =>
    [...cells].flatMap((cell) => [24, 16, 8, 0].map((shift) => (cell >>> shift) & 255)),
  );
}

function unanimous(answer: Answer) {
  const answers = Object.fromEntries(questionIds(sample).map((id) => [id, answer]));
  return { responseId: '0b6e7a52-54d5-4a3c-9c3b-4f1f2a2d9e11', answers, group: 'g1' };
}

function of(from: typeof sealed, answer: Answer): Uint32Array[] {
  return from.get(answer) ?? [];
}
