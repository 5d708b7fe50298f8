import { expect, test } from 'vitest';
import { LETTERS, spell } from '#core/index.ts';

test('of all 256 bytes every letter is spelt by eight, and eight spell nothing', () => {
  const all = spell(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const times = [...LETTERS].map((letter) => all.split(letter).length - 1);
  expect(times).toEqual(Array(31).fill(8));
  expect(spell(Uint8Array.of(247, 248, 255))).toHaveLength(1);
});
