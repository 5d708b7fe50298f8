import { fromBase64url, toBase64url } from './base64url.ts';
import { LETTERS, spell } from './spelling.ts';
import { MIN_RESPONSES } from './survey.ts';

/**
 * Invitations: one response for each code, with nothing that ties the response to the code. The coach's
 * browser makes the codes and sends hashes of them; the server never sees a code before it is used.
 */

/** Fewest invitations, spares apart: fewer people than that get no result. */
export const MIN_INVITATIONS = MIN_RESPONSES;

/** Letters of a code: about 79 bits. */
export const CODE_LENGTH = 16;
/** Bytes kept of a code's hash: as hard to undo as a code is to guess, and two never meet. */
const CODE_HASH_BYTES = 10;
/** Random bytes that make the codes of one survey differ from those of any other. */
export const SEED_BYTES = 16;
/** Far more than 16 letters need, at one dropped byte in 32. */
const SPELT_BYTES = 64;

const CODE = new RegExp(`^[${LETTERS}]{${CODE_LENGTH}}$`);
const NO_LETTER = new RegExp(`[^${LETTERS}]`, 'g');
const encoder = new TextEncoder();

/**
 * The codes of a survey, the spares last. They follow from the coach key, so the same coach can print them
 * again: HKDF-SHA-256 (RFC 5869) of the key, salt = seed, info = "okr-klar/invitation-code/v1 <place>".
 *
 * @param seed 16 random bytes, kept in the survey's set-up
 */
export async function invitationCodes(
  coachKey: string,
  seed: Uint8Array<ArrayBuffer>,
  count: number,
): Promise<string[]> {
  const secret = await crypto.subtle.importKey('raw', encoder.encode(coachKey), 'HKDF', false, [
    'deriveBits',
  ]);
  return Promise.all(
    Array.from({ length: count }, async (_, place) => {
      const info = encoder.encode(`okr-klar/invitation-code/v1 ${place}`);
      const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: seed, info };
      const bits = await crypto.subtle.deriveBits(algorithm, secret, 8 * SPELT_BYTES);
      return spell(new Uint8Array(bits)).slice(0, CODE_LENGTH);
    }),
  );
}

/** A code as people see it: xxxx-xxxx-xxxx-xxxx. */
export function showCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * The code in what somebody typed or copied, in any case: whatever cannot be part of one is left out, be it a dash that
 * a mail program made of a hyphen or the full stop behind. Null when 16 letters are not what is left.
 */
export function readCode(text: string): string | null {
  const code = text.toLowerCase().replace(NO_LETTER, '');
  return CODE.test(code) ? code : null;
}

/** All that is kept of a code: the first 10 bytes of SHA-256("okr-klar/invitation/v1 <code>"), as text. */
export async function codeHash(code: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', encoder.encode(`okr-klar/invitation/v1 ${code}`));
  return toBase64url(new Uint8Array(hash, 0, CODE_HASH_BYTES));
}

/** The hashes of some codes as they are sent: sorted, so that they tell nothing of the list they were made for. */
export async function packInvitations(codes: readonly string[]): Promise<string> {
  const hashes = await Promise.all(codes.map(codeHash));
  const sorted = hashes.map((hash) => fromBase64url(hash) ?? new Uint8Array()).sort(compareBytes);
  return toBase64url(Uint8Array.from(sorted.flatMap((bytes) => [...bytes])));
}

/** The hashes in a pack; null unless they are whole, sorted and all different. */
export function unpackInvitations(pack: string): string[] | null {
  const bytes = fromBase64url(pack);
  if (!bytes || bytes.length % CODE_HASH_BYTES !== 0) return null;
  const hashes = Array.from({ length: bytes.length / CODE_HASH_BYTES }, (_, place) =>
    bytes.subarray(place * CODE_HASH_BYTES, (place + 1) * CODE_HASH_BYTES),
  );
  const inOrder = hashes.every((hash, place) => compareBytes(hashes[place - 1] ?? [], hash) < 0);
  return inOrder ? hashes.map(toBase64url) : null;
}

/** As bytes, one after the other; of two where one begins the other, the shorter comes first. */
function compareBytes(a: ArrayLike<number>, b: ArrayLike<number>): number {
  for (let place = 0; place < Math.min(a.length, b.length); place += 1) {
    const difference = (a[place] as number) - (b[place] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
