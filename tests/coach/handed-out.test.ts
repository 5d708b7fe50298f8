import { expect, test } from 'vitest';
import {
  isFree,
  numberRanges,
  numbersHandedOutBy,
  readHandedOut,
  writeHandedOut,
} from '#coach/invitations/handed-out.ts';

test('what older pages noted, numbers alone, is still handed out, and to be told apart', () => {
  const handed = readHandedOut('[1,2,5]');
  expect(numbersHandedOutBy(handed, 'earlier')).toEqual([1, 2, 5]);
  expect(isFree(handed, 5, 'link')).toBe(false);
  expect(isFree(handed, 3, 'link')).toBe(true);
});

test('numbers come back with the way they went out by', () => {
  const handed = new Map([
    [13, 'link'],
    [2, 'file'],
    [1, 'file'],
    [7, 'card'],
    [20, 'earlier'],
  ] as const);
  const again = readHandedOut(writeHandedOut(handed));
  expect([...again].sort(([a], [b]) => a - b)).toEqual([...handed].sort(([a], [b]) => a - b));
  expect(numbersHandedOutBy(again, 'file')).toEqual([1, 2]);
  expect(writeHandedOut(new Map())).toBeNull();
});

test.each(['', 'null', '{', '7', '"1"', '{"file":7,"card":["x",1.5,null]}'])(
  '%j hands nothing out',
  (text) => {
    expect(readHandedOut(text).size).toBe(0);
  },
);

test('a card may be printed again, and nothing else goes out twice', () => {
  const handed = readHandedOut('{"file":[1],"card":[2],"link":[3],"earlier":[4]}');
  const free = (way: 'file' | 'card' | 'link') =>
    [1, 2, 3, 4, 5].filter((number) => isFree(handed, number, way));
  expect([free('file'), free('card'), free('link')]).toEqual([[5], [2, 5], [5]]);
});

test.each([
  [[], ''],
  [[4], '4'],
  [[1, 2, 3, 7, 9, 10], '1–3, 7, 9–10'],
])('%j is written as %j', (numbers, written) => expect(numberRanges(numbers)).toBe(written));
