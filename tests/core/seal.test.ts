import { createCipheriv, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cellsOf,
  type Pads,
  ROOM_FOR_ALL,
  seal,
  sealingKey,
  tallyOf,
  unseal,
  webCryptoPads,
} from '#core/index.ts';
import { nodePads } from '#host/pads.ts';
import { anyPadId, anyResponse, countByHand, sample } from './sample.ts';
import { anyCounted, bytesFrom, collect, PEPPER, packed } from './store.ts';

const anyCells = fc
  .uint8Array({ minLength: 1, maxLength: 80 })
  .map((bytes) => Uint32Array.from(bytes, (b) => b * 2 ** 24 + b));

const EITHER: readonly [string, Pads][] = [
  ['WebCrypto', webCryptoPads],
  ['node:crypto', nodePads],
];

test.each(EITHER)(
  'sealed sums of any responses open to their counts by %s, whatever the pads, their order and their pages',
  async (_, pads) => {
    const padSum = await pads(PEPPER, 'h7k2m9p4');
    const anyPages = fc.array(fc.nat({ max: 12 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        anyCounted({ maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        anyPages,
        async (all, shuffle, sizes) => {
          const { cells: sealed } = await collect(all, sample, 'h7k2m9p4');
          const placed = all.map(({ padId }) => ({ padId, place: shuffle.next().value as number }));
          const shuffled = placed.toSorted((a, b) => a.place - b.place).map(({ padId }) => padId);
          const pages = [...sizes, all.length].map((size) => packed(shuffled.splice(0, size)));
          const opened = await unseal(sealed, padSum, pages);
          expect(opened.pads).toBe(all.length);
          expect(tallyOf(opened.cells, sample, all.length)).toEqual(
            countByHand(all.map(({ response }) => response)),
          );
        },
      ),
      { numRuns: 50 },
    );
  },
);

test.each(EITHER)('more pads than fit in one batch open by %s too', async (_, pads) => {
  const key = await sealingKey(PEPPER, 'h7k2m9p4');
  const padIds = Array.from({ length: 1100 }, (_, index) => bytesFrom(`pad ${index}`, 16));
  let sums = Uint32Array.of(5, 0, 4_294_967_295);
  for (const padId of padIds) sums = Uint32Array.from(await seal(sums, key, padId));
  const opened = await unseal(sums, await pads(PEPPER, 'h7k2m9p4'), [packed(padIds)]);
  expect(opened).toEqual({ cells: Uint32Array.of(5, 0, 4_294_967_295), pads: 1100 });
});

test('both ways add the same pads up, block counters that wrap among them, for any number of cells', async () => {
  const almost = (last: number) => Uint8Array.from([...new Uint8Array(12).fill(255), 255, 255, 255, last]);
  const anyPad = fc.oneof(anyPadId, fc.nat({ max: 255 }).map(almost));
  const [web, node] = [await webCryptoPads(PEPPER, 'h7k2m9p4'), await nodePads(PEPPER, 'h7k2m9p4')];
  await fc.assert(
    fc.asyncProperty(fc.array(anyPad, { maxLength: 20 }), fc.nat({ max: 400 }), async (padIds, cells) => {
      expect(await node(packed(padIds), cells)).toEqual(await web(packed(padIds), cells));
    }),
  );
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
  const padSum = await webCryptoPads(PEPPER, 'h7k2m9p4');
  const cells = Uint32Array.of(1, 2, 3);
  await unseal(await seal(cells, key, bytesFrom('pad', 16)), padSum, [bytesFrom('pad', 16)]);
  await unseal(cells, padSum, [bytesFrom('pad', 16)]);
  expect(cells).toEqual(Uint32Array.of(1, 2, 3));
});

test.each([
  ['another pepper', bytesFrom('another', 32), 'h7k2m9p4'],
  ['another survey id', PEPPER, 'h7k2m9p5'],
  ['the survey id in another case', PEPPER, 'H7K2M9P4'],
])('counters opened with %s are found out', async (_, pepper, surveyId) => {
  await fc.assert(
    fc.asyncProperty(anyCounted({ minLength: 1, maxLength: 8 }), async (all) => {
      const { cells, pads } = await collect(all, sample, 'h7k2m9p4');
      const opened = await unseal(cells, await webCryptoPads(pepper, surveyId), pads);
      expect(() => tallyOf(opened.cells, sample, all.length)).toThrow(RangeError);
    }),
    { numRuns: 20 },
  );
});

test('counters opened with a pad missing or a pad twice are found out', async () => {
  const [one, ...others] =
    fc.sample(anyCounted({ minLength: 8, maxLength: 8 }), { numRuns: 1, seed: 3 })[0] ?? [];
  if (!one) throw new RangeError('no response');
  const { cells } = await collect([one, ...others], sample, 'h7k2m9p4');
  const padSum = await webCryptoPads(PEPPER, 'h7k2m9p4');
  const rest = others.map(({ padId }) => padId);
  for (const wrong of [rest, [one.padId, ...rest, one.padId]]) {
    const { cells: opened } = await unseal(cells, padSum, [packed(wrong)]);
    expect(() => tallyOf(opened, sample, wrong.length)).toThrow(RangeError);
    expect(() => tallyOf(opened, sample, 8)).toThrow(RangeError);
  }
});

test('a pepper of fewer than 32 bytes seals nothing', async () => {
  const short = sealingKey(new Uint8Array(31), 'h7k2m9p4');
  await expect(short).rejects.toThrow(new RangeError('pepper is shorter than 32 bytes'));
});

test.each([0, 15, 17])('a pad id of %i bytes seals nothing', async (length) => {
  const key = await sealingKey(PEPPER, 'h7k2m9p4');
  const refused = new RangeError('a pad id has 16 bytes');
  await expect(seal(new Uint32Array(4), key, new Uint8Array(length))).rejects.toThrow(refused);
});

test.each([15, 17])('a page of %i bytes opens nothing', async (length) => {
  for (const pads of [webCryptoPads, nodePads]) {
    const padSum = await pads(PEPPER, 'h7k2m9p4');
    await expect(padSum(new Uint8Array(length), 4)).rejects.toThrow(RangeError);
    await expect(unseal(new Uint32Array(4), padSum, [new Uint8Array(length)])).rejects.toThrow(RangeError);
  }
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
  const cells = cellsOf(response, sample, ROOM_FOR_ALL);
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
