import { expect, test } from 'vitest';
import { randomBytes } from '#host/random.ts';

test('random bytes come in any number, and none twice', () => {
  const lengths = Array.from({ length: 2_000 }, (_, place) => 16 + (place % 5));
  const given = lengths.map((length) => randomBytes(length));
  expect(given.map(({ length }) => length)).toEqual(lengths);
  expect(new Set(given.map((bytes) => Buffer.from(bytes).toString('hex').slice(0, 32))).size).toBe(2_000);
  expect(randomBytes(10_000)).toHaveLength(10_000);
});

test('what was given out stays as it was, and shares no memory', () => {
  const first = randomBytes(32);
  const before = Uint8Array.from(first);
  for (let time = 0; time < 500; time += 1) randomBytes(32);
  expect(first).toEqual(before);
  expect(first.buffer.byteLength).toBe(32);
});
