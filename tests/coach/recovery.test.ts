import { createHash, hkdfSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { RECOVERY_WORDS, readRecoveryWords, recoveryKey } from '#coach/keys/recovery.ts';
import { wordsOf } from '#core/index.ts';

const WORKSPACE = '2z9hkm3p';
const random = Uint8Array.from({ length: 16 }, (_, place) => 17 * place);
const made = await recoveryKey(WORKSPACE, random);
const { words, key } = made;

test('the key follows from the random bytes and the workspace, as another implementation derives it', () => {
  const secret = hkdfSync('sha256', random, WORKSPACE, 'okr-klar/recovery/v1', 24);
  expect(key).toBe(`ck_${WORKSPACE}${Buffer.from(secret).toString('base64url')}`);
  expect(words).toHaveLength(RECOVERY_WORDS);
});

test.each([
  ['as printed', words.join(' ')],
  ['in capitals, on lines', words.join('\n').toUpperCase()],
  ['with hyphens', words.join('-')],
  ['numbered', words.map((word, place) => `${place + 1}. ${word}`).join(', ')],
  ['without anything between', words.join('')],
  ['with spaces around', `  ${words.join('   ')}\t`],
])('words are read %s', async (_, text) => {
  expect(await readRecoveryWords(text)).toEqual({ key });
});

test('a word that is misread is named', async () => {
  const typed = words.with(3, 'kuxab').join(' ');
  expect(await readRecoveryWords(typed)).toEqual({ fault: 'word', word: 'kuxab' });
  expect(await readRecoveryWords(words.with(10, 'bab').join(' '))).toEqual({ fault: 'word', word: 'bab' });
});

test('a word too few or too many is counted', async () => {
  expect(await readRecoveryWords(words.slice(1).join(' '))).toEqual({ fault: 'count', count: 10 });
  expect(await readRecoveryWords([...words, 'babab'].join(' '))).toEqual({ fault: 'count', count: 12 });
});

test('a word taken for another, and words in another order, are found in all but one of 256', async () => {
  const outcomes = await Promise.all(
    words.flatMap((word, place) =>
      [...'bdfghj'].map((letter) => readRecoveryWords(words.with(place, letter + word.slice(1)).join(' '))),
    ),
  );
  const wrong = outcomes.filter((read) => read && 'key' in read && read.key !== key);
  expect(wrong.length).toBeLessThanOrEqual(2);
  const swapped = words.with(4, String(words[5])).with(5, String(words[4]));
  expect(await readRecoveryWords(swapped.join(' '))).toEqual({ fault: 'sum' });
});

test('words with a right sum for no workspace are refused', async () => {
  const bytes = Uint8Array.from({ length: 21 }, () => 255);
  const sum = createHash('sha256').update(bytes).digest()[0] as number;
  expect(await readRecoveryWords(wordsOf(Uint8Array.from([...bytes, sum])).join(' '))).toEqual({
    fault: 'sum',
  });
});

test.each(['', 'hallo', 'ck_', 'https://okr.example/lusab', 'kari@lusab.example', '12345'])(
  '%j does not look like words',
  async (text) => {
    expect(await readRecoveryWords(text)).toBeUndefined();
  },
);
