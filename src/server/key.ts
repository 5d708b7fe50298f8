import { createHash, timingSafeEqual } from 'node:crypto';
import {
  ID_LENGTH,
  LETTERS,
  SECRET_BYTES,
  spell,
  type WorkspaceKey,
  type WorkspaceKeyKind,
} from '../core/index.ts';
import type { ServerContext } from './context.ts';

const ID = new RegExp(`^[${LETTERS}]{${ID_LENGTH}}$`);
const KEY = new RegExp(
  `^(ck|hk|rk|tk)_([${LETTERS}]{${ID_LENGTH}})([A-Za-z0-9_-]{${(SECRET_BYTES * 4) / 3}})$`,
);

/** A key contains the id of what it opens, so no index of keys is needed. */
export interface Key {
  /**
   * `ck` opens a workspace for a coach, `hk` for a helper; `rk` opens the results of an organisation, and `tk` moves
   * one to another workspace.
   */
  readonly kind: 'ck' | 'hk' | 'rk' | 'tk';
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

/** The prefix of the keys of each kind of a workspace. */
export const PREFIXES = { coach: 'ck', helper: 'hk' } as const satisfies Record<
  WorkspaceKeyKind,
  Key['kind']
>;

/** A new random key. @param id of what it opens */
export function newKey(kind: Key['kind'], id: string, random: ServerContext['random']): Key {
  return keyWith(kind, id, random(SECRET_BYTES));
}

/** The key with this secret. @param secret SECRET_BYTES long */
export function keyWith(kind: Key['kind'], id: string, secret: Uint8Array): Key {
  return { kind, id, text: `${kind}_${id}${Buffer.from(secret).toString('base64url')}` };
}

/** The key in a text; null if it does not have the form of one. */
export function parseKey(text: string): Key | null {
  const match = KEY.exec(text);
  return match ? { kind: match[1] as Key['kind'], id: match[2] as string, text } : null;
}

/** Whether a key opens a workspace, for a coach or a helper. */
export function isWorkspaceKey({ kind }: Key): boolean {
  return kind === 'ck' || kind === 'hk';
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

/** The one of these keys that a key is. All are compared, so the time does not tell which. */
export function findKey(keys: readonly WorkspaceKey[], key: Key): WorkspaceKey | undefined {
  return keys.filter(({ hash }) => verifyKey(key, hash))[0];
}

/** Whether two texts are equal. They are hashed first, so that the time depends on neither text nor length. */
export function constantTimeEqual(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}
