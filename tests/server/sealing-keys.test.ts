import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAD_ID_BYTES, seal, sealingKey } from '#core/index.ts';
import { cachedSealingKey, sealCells } from '#server/sealing.ts';

const freshPepper = () => crypto.getRandomValues(new Uint8Array(32));
const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((some) => Uint8Array.from(some));
const cells = fc
  .array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 40 })
  .map((some) => Uint32Array.from(some));

test('what is sealed here is what the domain seals, a kept key like a derived one', async () => {
  const any = fc.asyncProperty(bytes(32), bytes(PAD_ID_BYTES), cells, async (pepper, padId, plain) => {
    const expected = await seal(plain, await sealingKey(pepper, 'ssssssss'), padId);
    for (const _ of ['derived', 'kept'])
      expect(sealCells(plain, cachedSealingKey({ pepper }, 'ssssssss'), padId)).toEqual(expected);
  });
  await fc.assert(any, { numRuns: 50 });
});

test('another survey, another pepper and another pad seal otherwise', () => {
  const [pepper, other] = [freshPepper(), freshPepper()];
  const [pad, another] = [new Uint8Array(PAD_ID_BYTES), new Uint8Array(PAD_ID_BYTES).fill(1)];
  const plain = new Uint32Array(8);
  const sealed = [
    sealCells(plain, cachedSealingKey({ pepper }, 'ssssssss'), pad),
    sealCells(plain, cachedSealingKey({ pepper }, 'tttttttt'), pad),
    sealCells(plain, cachedSealingKey({ pepper: other }, 'ssssssss'), pad),
    sealCells(plain, cachedSealingKey({ pepper }, 'ssssssss'), another),
  ];
  expect(new Set(sealed.map(String)).size).toBe(4);
  expect(() => cachedSealingKey({ pepper: pepper.subarray(1) }, 'ssssssss')).toThrow(RangeError);
});

test('a key is derived once while it is kept, and forgotten after a thousand others', () => {
  const pepper = freshPepper();
  const first = cachedSealingKey({ pepper }, 'first');
  for (let number = 0; number < 999; number += 1) cachedSealingKey({ pepper }, String(number));
  expect(cachedSealingKey({ pepper }, 'first')).toBe(first);
  cachedSealingKey({ pepper }, 'one more');
  expect(cachedSealingKey({ pepper }, 'first')).not.toBe(first);
});
