import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import type { ServerContext } from './context.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a wrapping is for. It opens nowhere else. */
export interface WrappingPlace {
  /** Such as `okr-klar/root/v1`. */
  readonly purpose: string;
  /** The id of what it is stored in. */
  readonly id: string;
  /** Anything else that it is bound to. */
  readonly bound: string;
}

/** A wrapping does not open although its secret is the right one: somebody has altered the store. */
export class DamagedWrapping extends Error {
  override readonly name = 'DamagedWrapping';
}

/**
 * Encrypts under a secret with AES-256-GCM (NIST SP 800-38D). The secret has at least 192 random bits; the key is its
 * HKDF-SHA-256 (RFC 5869), salt = "<purpose> <id>".
 *
 * @returns base64url: nonce (12 bytes), ciphertext, tag (16 bytes)
 */
export function wrap(
  secret: Uint8Array,
  place: WrappingPlace,
  content: Uint8Array,
  random: ServerContext['random'],
): string {
  const nonce = random(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, place), nonce);
  cipher.setAAD(Buffer.from(place.bound));
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  );
}

/** The content of a wrapping. @throws DamagedWrapping */
export function unwrap(secret: Uint8Array, place: WrappingPlace, wrapped: string): Uint8Array {
  try {
    const bytes = Buffer.from(wrapped, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, place), bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(place.bound));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new DamagedWrapping('a wrapping does not open', { cause });
  }
}

/**
 * The salt must never be the seed of an invitation, and is longer than any: browsers are sent the HMAC of the root under
 * a seed (see secrets.ts), and the root of an older workspace is itself a secret that something is wrapped under.
 */
function keyOf(secret: Uint8Array, { purpose, id }: WrappingPlace): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, `${purpose} ${id}`, '', 32));
}
