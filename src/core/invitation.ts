import { fromBase64url, toBase64url } from './base64url.ts';
import { LETTERS, spell } from './spelling.ts';
import { MIN_RESPONSES } from './survey.ts';

/**
 * Invitations: each code allows one response, and nothing links the response to the code. The coach's browser makes the
 * codes and sends only their hashes; the server sees a code when it is used, not before.
 */

/** Fewest invitations, spares apart: fewer people than that get no result. */
export const MIN_INVITATIONS = MIN_RESPONSES;

/** Letters of a code: about 79 bits. */
export const CODE_LENGTH = 16;
/**
 * Bytes kept of a code's hash: enough that it is as hard to invert as a code is to guess, and that no two codes share
 * one.
 */
const CODE_HASH_BYTES = 10;
/** Length of the seed, whose random bytes make the codes of each survey different. */
export const SEED_BYTES = 16;

const CODE = new RegExp(`^[${LETTERS}]{${CODE_LENGTH}}$`);
const NO_LETTER = new RegExp(`[^${LETTERS}]`, 'g');
const encoder = new TextEncoder();

/**
 * The codes of a survey, the spares last. The coach's and a helper's browser derive them whenever they are needed:
 * HKDF-Expand (RFC 5869, section 2.3) with SHA-256, info = "okr-klar/invitation-code/v1 <place>".
 *
 * @param secret 32 bytes, from the server: HKDF-Extract of the workspace's root with the survey's seed as salt
 */
export async function invitationCodes(secret: Uint8Array<ArrayBuffer>, count: number): Promise<string[]> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const block = async (before: Uint8Array, info: Uint8Array, number: number) =>
    new Uint8Array(await crypto.subtle.sign('HMAC', key, Uint8Array.of(...before, ...info, number)));
  return Promise.all(
    Array.from({ length: count }, async (_, place) => {
      const info = encoder.encode(`okr-klar/invitation-code/v1 ${place}`);
      const first = await block(new Uint8Array(), info, 1);
      const second = await block(first, info, 2);
      // 64 bytes are more than enough for 16 letters, although one byte in 32 is dropped.
      return spell(Uint8Array.of(...first, ...second)).slice(0, CODE_LENGTH);
    }),
  );
}

/** A code as it is printed: xxxx-xxxx-xxxx-xxxx. */
export function showCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * Reads a code that somebody typed or copied. Characters that no code contains are ignored, such as hyphens, the dashes
 * that mail programs make of them, and a full stop at the end.
 *
 * @returns null unless 16 letters remain
 */
export function readCode(text: string): string | null {
  const code = text.toLowerCase().replace(NO_LETTER, '');
  return CODE.test(code) ? code : null;
}

/** What is kept of a code: the first 10 bytes of SHA-256("okr-klar/invitation/v1 <code>"), base64url. */
export async function codeHash(code: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', encoder.encode(`okr-klar/invitation/v1 ${code}`));
  return toBase64url(new Uint8Array(hash, 0, CODE_HASH_BYTES));
}

/**
 * The hashes of codes as they are sent to the server: sorted, so that they do not reveal the order of a list of people.
 */
export async function packInvitations(codes: readonly string[]): Promise<string> {
  const hashes = await Promise.all(codes.map(codeHash));
  const sorted = hashes.map((hash) => fromBase64url(hash) ?? new Uint8Array()).sort(compareBytes);
  return toBase64url(Uint8Array.from(sorted.flatMap((bytes) => [...bytes])));
}

/** The hashes in a pack. @returns null unless they are complete, sorted and distinct */
export function unpackInvitations(pack: string): string[] | null {
  const bytes = fromBase64url(pack);
  if (!bytes || bytes.length % CODE_HASH_BYTES !== 0) return null;
  const hashes = Array.from({ length: bytes.length / CODE_HASH_BYTES }, (_, place) =>
    bytes.subarray(place * CODE_HASH_BYTES, (place + 1) * CODE_HASH_BYTES),
  );
  const inOrder = hashes.every((hash, place) => compareBytes(hashes[place - 1] ?? [], hash) < 0);
  return inOrder ? hashes.map(toBase64url) : null;
}

/** Lexicographic order; a prefix comes first. */
function compareBytes(a: ArrayLike<number>, b: ArrayLike<number>): number {
  for (let place = 0; place < Math.min(a.length, b.length); place += 1) {
    const difference = (a[place] as number) - (b[place] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
