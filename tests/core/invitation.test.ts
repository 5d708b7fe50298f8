import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CODE_LENGTH,
  codeHash,
  fingerprintOf,
  fromBase64url,
  invitationCodes,
  LETTERS,
  packInvitations,
  questionsDigest,
  readCode,
  showCode,
  toBase64url,
  unpackInvitations,
  wordsOf,
} from '#core/index.ts';
import cases from '../cases/links.json' with { type: 'json' };
import vectors from '../vectors/invitation.json' with { type: 'json' };

const anyCode = fc
  .array(fc.constantFrom(...LETTERS), { minLength: CODE_LENGTH, maxLength: CODE_LENGTH })
  .map((letters) => letters.join(''));

describe('vectors of another implementation', () => {
  // Of a workspace from before there were several keys, whose root is the text of its one key.
  test.each(vectors.codes)('codes of $coachKey', async ({ coachKey, seed, codes, hashes, pack }) => {
    const secret = createHmac('sha256', Buffer.from(seed, 'hex')).update(coachKey).digest();
    const made = await invitationCodes(Uint8Array.from(secret), codes.length);
    expect(made).toEqual(codes);
    expect(await Promise.all(made.map(codeHash))).toEqual(hashes);
    expect(await packInvitations(made)).toBe(pack);
  });

  test.each(vectors.questions)('questions in $locale', async ({ asked, digest }) => {
    expect(await questionsDigest(asked)).toBe(digest);
  });

  test.each(vectors.fingerprints)('fingerprint $link', async ({ survey, link, words }) => {
    const made = await fingerprintOf({ ...survey, mode: 'invited' });
    expect([toBase64url(made), wordsOf(made)]).toEqual([link, words]);
  });

  test.each(vectors.proquints)('proquint of $address', ({ address, words }) => {
    expect(wordsOf(Uint8Array.from(address.split('.').map(Number)))).toEqual(words);
  });
});

test('a code is read however it was typed, and shown in fours', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      expect(showCode(code)).toMatch(/^(\w{4}-){3}\w{4}$/);
      for (const typed of [code, showCode(code), showCode(code).toUpperCase(), ` ${[...code].join(' ')}\n`])
        expect(readCode(typed)).toBe(code);
    }),
  );
});

test.each(['', 'abcd', '0bcd-efgh-jkmn-pqrs', 'abcd-efgh-jkmn-pqrst'])('%j is no code', (text) =>
  expect(readCode(text)).toBeNull(),
);

test.each(cases.codes)('a code $what reads $reads', ({ typed, reads }) =>
  expect(readCode(typed)).toBe(reads),
);

test('a pack holds the hashes of all codes, in an order that says nothing of theirs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(anyCode, { maxLength: 40 }), async (codes) => {
      const pack = await packInvitations(codes);
      expect(await packInvitations([...codes].reverse())).toBe(pack);
      expect(unpackInvitations(pack)?.sort()).toEqual((await Promise.all(codes.map(codeHash))).sort());
    }),
    { numRuns: 30 },
  );
});

test('a pack that is unsorted, doubled, cut or not base64url is refused', () => {
  const pack = (...firsts: number[]) =>
    toBase64url(Uint8Array.from(firsts.flatMap((first) => [first, ...Array(9).fill(7)])));
  expect(unpackInvitations(pack(1, 2, 3))).toHaveLength(3);
  const cut = toBase64url(new Uint8Array(15));
  for (const bad of [pack(2, 1), pack(1, 1), pack(1, 2).slice(0, -2), cut, `${pack(1)}=`, 'æ', 'A'])
    expect(unpackInvitations(bad)).toBeNull();
});

test('hashes that begin alike are ordered by where they first differ', () => {
  const hash = (last: number) => [...Array(9).fill(7), last];
  const pack = (...lasts: number[]) => toBase64url(Uint8Array.from(lasts.flatMap(hash)));
  expect(unpackInvitations(pack(1, 2))).toHaveLength(2);
  expect(unpackInvitations(pack(2, 1))).toBeNull();
});

test('base64url has one way to write any bytes, and reads no other', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(toBase64url(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
  for (const other of ['AB', 'AA==', 'A', 'A+', 'A/', ' AA']) expect(fromBase64url(other)).toBeNull();
});

test('every part of a survey moves its fingerprint, the order of its languages does not', async () => {
  const { survey } = vectors.fingerprints[0] as (typeof vectors.fingerprints)[0];
  const words = async (change: object) =>
    wordsOf(await fingerprintOf({ ...survey, mode: 'invited', ...change })).join(' ');
  const { nb, en } = survey.questions;
  const same = await words({});
  expect(await words({ questions: { en, nb } })).toBe(same);
  const changes = [
    { id: 'h7k2m9p5' },
    { mode: 'open' },
    { publicKey: survey.publicKey.replace('0', '1') },
    { instrument: 'sample@2' },
    { questions: { nb: en, en } },
    { questions: { nb } },
    { groups: survey.groups.slice(1) },
    { groups: [...survey.groups].reverse() },
    { count: 13 },
    { spares: 3 },
  ];
  const all = await Promise.all(changes.map(words));
  expect(new Set([same, ...all]).size).toBe(changes.length + 1);
});
