import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { ID_LENGTH, LETTERS, SECRET_BYTES, spell } from '../core/index.ts';
import type { Context } from './context.ts';

const ID = new RegExp(`^[${LETTERS}]{${ID_LENGTH}}$`);
const KEY = new RegExp(`^(ck|rk)_([${LETTERS}]{${ID_LENGTH}})([A-Za-z0-9_-]{${(SECRET_BYTES * 4) / 3}})$`);

/** A key names what it opens, so finding that needs no index of keys. */
export interface Key {
  /** ck opens a workspace, rk the results of an organisation. */
  readonly kind: 'ck' | 'rk';
  readonly id: string;
  readonly text: string;
}

/** A fresh id of 8 characters, about 40 bits. */
export function newId(random: Context['random']): string {
  let id = '';
  while (id.length < ID_LENGTH) id += spell(random(ID_LENGTH));
  return id.slice(0, ID_LENGTH);
}

/** An id as it is stored, whatever case it was typed in; null for what cannot be one. */
export function parseId(text: string | undefined): string | null {
  const id = (text ?? '').toLowerCase();
  return ID.test(id) ? id : null;
}

/** A fresh coach key for a workspace. */
export function newCoachKey(workspaceId: string, random: Context['random']): Key {
  return { kind: 'ck', id: workspaceId, text: `ck_${workspaceId}${encode(random(SECRET_BYTES))}` };
}

/**
 * The results key of an organisation. It follows from the coach key, so the coach can be shown it again
 * although only its hash is stored; another rotation is another, unrelated key.
 */
export function resultsKeyOf(coachKey: Key, organisationId: string, rotation: number): Key {
  const secret = createHmac('sha256', coachKey.text)
    .update(`okr-klar/results-key/v1 ${organisationId} ${rotation}`)
    .digest()
    .subarray(0, SECRET_BYTES);
  return { kind: 'rk', id: organisationId, text: `rk_${organisationId}${encode(secret)}` };
}

/** The key in a text, or null if it has not the form of one. */
export function parseKey(text: string): Key | null {
  const match = KEY.exec(text);
  return match ? { kind: match[1] as Key['kind'], id: match[2] as string, text } : null;
}

/** What is stored of a key. The secret has 192 random bits, so a plain hash cannot be searched. */
export function hashKey(key: Key): string {
  return createHash('sha256').update(key.text).digest('hex');
}

/** Compares in constant time. */
export function verifyKey(key: Key, hash: string | null): boolean {
  const given = createHash('sha256').update(key.text).digest();
  const expected = Buffer.from(hash ?? '', 'hex');
  return expected.length === given.length && timingSafeEqual(given, expected);
}

/** Compares a code with the one expected. Hashed first, so that it takes the same time for every length. */
export function constantTimeEqual(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
