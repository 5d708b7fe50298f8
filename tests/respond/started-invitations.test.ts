import { expect, test } from 'vitest';
import { decryptStarted, encryptStarted } from '#respond/invited/started-invitations.ts';

const STARTED = { blinding: { nonce: 'NONCE', blind: 'BLIND', blinded: 'BLINDED' }, started: true } as const;
const CODE = 'abcdefghjkmnpqrs';

test('what was begun is opened again by the same code of the same survey, and by nothing else', async () => {
  const locked = await encryptStarted('ab2cd3ef', CODE, STARTED);
  expect(await decryptStarted('ab2cd3ef', CODE, locked)).toEqual(STARTED);
  await expect(decryptStarted('ab2cd3ef', `t${CODE.slice(1)}`, locked)).rejects.toThrow();
  await expect(decryptStarted('ab2cd3eg', CODE, locked)).rejects.toThrow();
  await expect(decryptStarted('ab2cd3ef', CODE, locked.slice(4))).rejects.toThrow();
});

test('what is locked looks random: neither what it holds nor the code, and never the same twice', async () => {
  const locked = await Promise.all([1, 2].map(() => encryptStarted('ab2cd3ef', CODE, STARTED)));
  expect(new Set(locked).size).toBe(2);
  for (const text of locked.map((each) => Buffer.from(each, 'base64url').toString('latin1')))
    expect(text).not.toMatch(/NONCE|BLIND|started|abcdefgh/);
});
