import { createCipheriv, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, seal, sealingKey, tallyOf, unseal } from '../../src/core/index.ts';
import { anyPadId, anyResponse, countByHand, sample } from './sample.ts';
import { anyCounted, bytesFrom, collect, PEPPER } from './store.ts';

const anyCells = fc
  .uint8Array({ minLength: 1, maxLength: 80 })
  .map((bytes) => Uint32Array.from(bytes, (b) => b * 2 ** 24 + b));

test('sealed sums of any responses open to their counts, whatever the pads and their order', async () => {
  await fc.assert(
    fc.asyncProperty(anyCounted({ maxLength: 30 }), fc.infiniteStream(fc.nat()), async (all, shuffle) => {
      const collected = await collect(all, sample, 'h7k2m9p4');
      const padIds = collected.padIds.map((padId) => ({ padId, place: shuffle.next().value as number }));
      const shuffled = padIds.toSorted((a, b) => a.place - b.place).map(({ padId }) => padId);
      const cells = await unseal(collected.cells, await sealingKey(PEPPER, 'h7k2m9p4'), shuffled);
      expect(tallyOf(cells, sample, all.length)).toEqual(countByHand(all.map(({ response }) => response)));
    }),
    { numRuns: 50 },
  );
});

test('more pads than fit in one batch open too', async () => {
  const key = await sealingKey(PEPPER, 'h7k2m9p4');
  const padIds = Array.from({ length: 1100 }, (_, index) => bytesFrom(`pad ${index}`, 16));
  let sums = Uint32Array.of(5, 0, 4_294_967_295);
  for (const padId of padIds) sums = Uint32Array.from(await seal(sums, key, padId));
  expect(await unseal(sums, key, padIds)).toEqual(Uint32Array.of(5, 0, 4_294_967_295));
});

test('sealing adds the keystream of HKDF-SHA-256 and AES-256-CTR, modulo 2^32', async () => {
  const anyPepper = fc.uint8Array({ minLength: 32, maxLength: 64 }).map((bytes) => Uint8Array.from(bytes));
  await fc.assert(
    fc.asyncProperty(anyPepper, fc.string(), anyPadId, anyCells, async (pepper, surveyId, padId, cells) => {
      const sealed = await seal(cells, await sealingKey(pepper, surveyId), padId);
      expect([...sealed]).toEqual(sealedByNode(cells, pepper, surveyId, padId));
    }),
  );
});

test('the block counter wraps at 2^128', async () => {
  const padId = new Uint8Array(16).fill(255);
  const cells = new Uint32Array(12);
  const sealed = await seal(cells, await sealingKey(PEPPER, 'h7k2m9p4'), padId);
  expect([...sealed]).toEqual(sealedByNode(cells, PEPPER, 'h7k2m9p4', padId));
  expect([...sealed.slice(4)]).toEqual(
    [...(await seal(cells, await sealingKey(PEPPER, 'h7k2m9p4'), new Uint8Array(16)))].slice(0, 8),
  );
});

test('sealing and opening leave what they are given as it is', async () => {
  const key = await sealingKey(PEPPER, 'h7k2m9p4');
  const cells = Uint32Array.of(1, 2, 3);
  await unseal(await seal(cells, key, bytesFrom('pad', 16)), key, [bytesFrom('pad', 16)]);
  await unseal(cells, key, [bytesFrom('pad', 16)]);
  expect(cells).toEqual(Uint32Array.of(1, 2, 3));
});

test.each([
  ['another pepper', bytesFrom('another', 32), 'h7k2m9p4'],
  ['another survey id', PEPPER, 'h7k2m9p5'],
  ['the survey id in another case', PEPPER, 'H7K2M9P4'],
])('counters opened with %s are found out', async (_, pepper, surveyId) => {
  await fc.assert(
    fc.asyncProperty(anyCounted({ minLength: 1, maxLength: 8 }), async (all) => {
      const { cells, padIds } = await collect(all, sample, 'h7k2m9p4');
      const opened = await unseal(cells, await sealingKey(pepper, surveyId), padIds);
      expect(() => tallyOf(opened, sample, all.length)).toThrow(RangeError);
    }),
    { numRuns: 20 },
  );
});

test('counters opened with a pad missing or a pad twice are found out', async () => {
  const [one, ...others] =
    fc.sample(anyCounted({ minLength: 8, maxLength: 8 }), { numRuns: 1, seed: 3 })[0] ?? [];
  if (!one) throw new RangeError('no response');
  const { cells, padIds } = await collect([one, ...others], sample, 'h7k2m9p4');
  const key = await sealingKey(PEPPER, 'h7k2m9p4');
  for (const wrong of [padIds.slice(1), [...padIds, one.padId]]) {
    const opened = await unseal(cells, key, wrong);
    expect(() => tallyOf(opened, sample, wrong.length)).toThrow(RangeError);
    expect(() => tallyOf(opened, sample, 8)).toThrow(RangeError);
  }
});

test('a pepper of fewer than 32 bytes seals nothing', async () => {
  const short = sealingKey(new Uint8Array(31), 'h7k2m9p4');
  await expect(short).rejects.toThrow(new RangeError('pepper is shorter than 32 bytes'));
});

test.each([0, 15, 17])('a pad id of %i bytes seals and opens nothing', async (length) => {
  const key = await sealingKey(PEPPER, 'h7k2m9p4');
  const refused = new RangeError('a pad id has 16 bytes');
  await expect(seal(new Uint32Array(4), key, new Uint8Array(length))).rejects.toThrow(refused);
  await expect(unseal(new Uint32Array(4), key, [new Uint8Array(length)])).rejects.toThrow(refused);
});

test('the sealing key cannot be read back', async () => {
  const key = await sealingKey(PEPPER, 'h7k2m9p4');
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

test('two attempts with the same answers differ from them and from each other in every cell', async () => {
  const key = await sealingKey(PEPPER, 'h7k2m9p4');
  const [response] = fc.sample(anyResponse, { numRuns: 1, seed: 4 });
  if (!response) throw new RangeError('no response');
  const cells = cellsOf(response, sample);
  const [one, other] = await Promise.all(['one', 'other'].map((pad) => seal(cells, key, bytesFrom(pad, 16))));
  expect([...cells].every((cell, index) => one?.[index] !== cell && one?.[index] !== other?.[index])).toBe(
    true,
  );
});

/** The same with node:crypto and BigInt: nothing shared with the implementation but the two standards. */
function sealedByNode(cells: Uint32Array, pepper: Uint8Array, surveyId: string, padId: Uint8Array): number[] {
  const key = new Uint8Array(hkdfSync('sha256', pepper, surveyId, 'okr-klar/seal/v1', 32));
  const pad = createCipheriv('aes-256-ctr', key, padId).update(new Uint8Array(cells.length * 4));
  return [...cells].map((cell, index) => {
    const word = pad.subarray(index * 4, index * 4 + 4).toString('hex');
    return Number((BigInt(cell) + BigInt(`0x${word}`)) % 4_294_967_296n);
  });
}
