import { expect, test } from 'vitest';
import { bytesOfWords, isWord, WORD_LENGTH, wordsOf } from '#core/index.ts';

test('the words of the proposal', () => {
  expect(wordsOf(Uint8Array.of(127, 0, 0, 1))).toEqual(['lusab', 'babad']);
  expect(bytesOfWords(['lusab', 'babad'])).toEqual(Uint8Array.of(127, 0, 0, 1));
});

test('every pair of bytes is a word of its own, and comes back', () => {
  const bytes = new Uint8Array(2 * 65_536);
  new Uint16Array(bytes.buffer).forEach((_, place, all) => {
    all[place] = place;
  });
  const words = wordsOf(bytes);
  expect(new Set(words).size).toBe(65_536);
  expect(words.every((word) => word.length === WORD_LENGTH && isWord(word))).toBe(true);
  expect(bytesOfWords(words)).toEqual(bytes);
});

test.each(['', 'lusa', 'lusabb', 'Lusab', 'lesab', 'lucab', 'sulba', 'lusab ', 'lusab\nbabad'])(
  '%j is no word',
  (text) => {
    expect(isWord(text)).toBe(false);
  },
);
