import { expect, test } from 'vitest';
import { holdsCoachKey, isSurveyId, referenceIn } from '#results/results-key.ts';

const KEY = 'rk_abcdefghAAAA-_AAAAAAAAAAAAAAAAAAAAAAAAAA';

test('the key is found in an address, in a pasted link and on its own', () => {
  expect(referenceIn(`#${KEY}`)).toBe(KEY);
  expect(referenceIn(`  Se https://eksempel.no/r#${KEY} `)).toBe(KEY);
  expect(referenceIn(KEY)).toBe(KEY);
});

test('half a link and the link of a survey hold no results key', () => {
  expect(referenceIn('https://eksempel.no/r#rk_abc')).toBeNull();
  expect(referenceIn('https://eksempel.no/s/abcdefgh')).toBeNull();
  expect(referenceIn('#main')).toBeNull();
});

test('without a key, the id of a survey behind # may open its result', () => {
  expect(referenceIn('https://eksempel.no/r#ABCDEFGH ')).toBe('abcdefgh');
  expect(referenceIn('#abcdefg0')).toBeNull();
  expect(referenceIn('#abcdefghj')).toBe('abcdefghj');
  expect(referenceIn('#abcdefghjk')).toBeNull();
  expect([KEY, 'abcdefgh'].map(isSurveyId)).toEqual([false, true]);
});

test('a coach link is told apart, so that nobody is asked to share it', () => {
  expect(holdsCoachKey(`https://eksempel.no/coach#${KEY.replace('rk_', 'ck_')}`)).toBe(true);
  expect(holdsCoachKey(`https://eksempel.no/r#${KEY}`)).toBe(false);
});
