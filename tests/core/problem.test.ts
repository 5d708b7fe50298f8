import { expect, test } from 'vitest';
import { PROBLEMS } from '#core/index.ts';

/** Codes that version 1 of the API promises to outside clients: they may be joined by others, but stay. */
const PROMISED = [
  'invalid-response',
  'invitation-required',
  'key-required',
  'not-found',
  'signup-code',
  'store-unavailable',
  'survey-closed',
  'survey-open',
];

test('every promised problem code is there', () => {
  expect(Object.keys(PROBLEMS)).toEqual(expect.arrayContaining(PROMISED));
});

test('codes are lower-case words with hyphens, and titles are sentences of their own', () => {
  for (const [code, title] of Object.entries(PROBLEMS)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(title).toMatch(/^[A-Z]/);
  }
  expect(new Set(Object.values(PROBLEMS)).size).toBe(Object.keys(PROBLEMS).length);
});
