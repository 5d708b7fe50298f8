import { expect, test } from 'vitest';
import { holdsCoachKey, resultsKeyIn } from '../../../src/islands/results/key.ts';

const KEY = 'rk_abcdefghAAAA-_AAAAAAAAAAAAAAAAAAAAAAAAAA';

test('the key is found in an address, in a pasted link and on its own', () => {
  expect(resultsKeyIn(`#${KEY}`)).toBe(KEY);
  expect(resultsKeyIn(`  Se https://eksempel.no/r#${KEY} `)).toBe(KEY);
  expect(resultsKeyIn(KEY)).toBe(KEY);
});

test('half a link and the link of a survey hold no results key', () => {
  expect(resultsKeyIn('https://eksempel.no/r#rk_abc')).toBeNull();
  expect(resultsKeyIn('https://eksempel.no/s/abcdefgh')).toBeNull();
  expect(resultsKeyIn('#main')).toBeNull();
});

test('a coach link is told apart, so that nobody is asked to share it', () => {
  expect(holdsCoachKey(`https://eksempel.no/coach#${KEY.replace('rk_', 'ck_')}`)).toBe(true);
  expect(holdsCoachKey(`https://eksempel.no/r#${KEY}`)).toBe(false);
});
