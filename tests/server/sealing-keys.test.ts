import { expect, test } from 'vitest';
import { PAD_ID_BYTES, seal, sealingKey } from '#core/index.ts';
import { cachedSealingKey } from '#server/submit-response.ts';

const freshPepper = () => crypto.getRandomValues(new Uint8Array(32));
const padId = new Uint8Array(PAD_ID_BYTES);
const sealedWith = async (key: Promise<CryptoKey>) => seal(new Uint32Array(8), await key, padId);

test('a kept key seals as the derived one does', async () => {
  const pepper = freshPepper();
  const expected = await sealedWith(sealingKey(pepper, 'ssssssss'));
  expect(await sealedWith(cachedSealingKey({ pepper }, 'ssssssss'))).toEqual(expected);
  expect(await sealedWith(cachedSealingKey({ pepper }, 'ssssssss'))).toEqual(expected);
});

test('another survey and another pepper have other keys', async () => {
  const [pepper, other] = [freshPepper(), freshPepper()];
  const keys = [
    cachedSealingKey({ pepper }, 'ssssssss'),
    cachedSealingKey({ pepper }, 'tttttttt'),
    cachedSealingKey({ pepper: other }, 'ssssssss'),
  ];
  const sealed = await Promise.all(keys.map(sealedWith));
  expect(new Set(sealed.map(String)).size).toBe(3);
});

test('a key is derived once while it is kept, and forgotten after a thousand others', async () => {
  const pepper = freshPepper();
  const first = cachedSealingKey({ pepper }, 'first');
  for (let number = 0; number < 999; number += 1) await cachedSealingKey({ pepper }, String(number));
  expect(cachedSealingKey({ pepper }, 'first')).toBe(first);
  await cachedSealingKey({ pepper }, 'one more');
  expect(cachedSealingKey({ pepper }, 'first')).not.toBe(first);
});
