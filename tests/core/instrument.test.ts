import { expect, test } from 'vitest';
import { ANSWERS, instrumentKey, questionIds } from '#core/index.ts';
import { sample } from './sample.ts';

test('the answers are yes, no and unsure, in the order in which their counters stand', () => {
  expect(ANSWERS).toEqual(['yes', 'no', 'unsure']);
});

test('questions come in the order of their factors', () => {
  const factors = [
    { id: 'b', questions: ['b-2', 'b-1'] },
    { id: 'a', questions: ['a-1'] },
  ];
  expect(questionIds({ ...sample, factors })).toEqual(['b-2', 'b-1', 'a-1']);
});

test('an instrument is remembered by its id and version', () => {
  expect(instrumentKey({ ...sample, version: 3 })).toBe('sample@3');
});
