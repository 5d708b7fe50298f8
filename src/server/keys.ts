import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { ID_LENGTH, LETTERS, SECRET_BYTES, spell } from '../core/index.ts';
import type { ServerContext } from './context.ts';

const ID = new RegExp(`^[${LETTERS}]{${ID_LENGTH}}$`);
const KEY = new RegExp(`^(ck|rk)_([${LETTERS}]{${ID_LENGTH}})([A-Za-z0-9_-]{${(SECRET_BYTES * 4) / 3}})$`);

/** A key contains the id of what it opens, so no index of keys is needed. */
export interface Key {
  /** `ck` opens a workspace, `rk` the results of an organisation. */
  readonly kind: 'ck' | 'rk';
  readonly id: string;
  readonly text: string;
}

/** A new random id of 8 characters, about 40 bits. */
export function newId(random: ServerContext['random']): string {
  let id = '';
  while (id.length < ID_LENGTH) id += spell(random(ID_LENGTH));
  return id.slice(0, ID_LENGTH);
}

/** The id in a text of any case; null if it does not have the form of one. */
export function parseId(text: string | undefined): string | null {
  const id = (text ?? '').toLowerCase();
  return ID.test(id) ? id : null;
}

/** A new random coach key for a workspace. */
export function newCoachKey(workspaceId: string, random: ServerContext['random']): Key {
  return { kind: 'ck', id: workspaceId, text: `ck_${workspaceId}${encode(random(SECRET_BYTES))}` };
}

/**
 * The results key of an organisation. It is derived from the coach key by HMAC-SHA-256, so the coach can see it again
 * although only its hash is stored. Each rotation gives an unrelated key.
 */
export function resultsKeyOf(coachKey: Key, organisationId: string, rotation: number): Key {
  const secret = createHmac('sha256', coachKey.text)
    .update(`okr-klar/results-key/v1 ${organisationId} ${rotation}`)
    .digest()
    .subarray(0, SECRET_BYTES);
  return { kind: 'rk', id: organisationId, text: `rk_${organisationId}${encode(secret)}` };
}

/** The key in a text; null if it does not have the form of one. */
export function parseKey(text: string): Key | null {
  const match = KEY.exec(text);
  return match ? { kind: match[1] as Key['kind'], id: match[2] as string, text } : null;
}

/** The hash of a key as it is stored. Its secret has 192 random bits, so no slow hash is needed. */
export function hashKey(key: Key): string {
  return createHash('sha256').update(key.text).digest('hex');
}

/** Whether a key has this hash, compared in constant time. */
export function verifyKey(key: Key, hash: string | null): boolean {
  const given = createHash('sha256').update(key.text).digest();
  const expected = Buffer.from(hash ?? '', 'hex');
  return expected.length === given.length && timingSafeEqual(given, expected);
}

/** Whether two texts are equal. They are hashed first, so that the time depends on neither text nor length. */
export function constantTimeEqual(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
