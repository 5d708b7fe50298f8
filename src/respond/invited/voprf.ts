import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import type { CredentialGrant } from '#contract/credentials.ts';
import { type Credential, fromBase64url, NONCE_BYTES, toBase64url } from '#core/index.ts';

const { voprf } = ristretto255_oprf;

/**
 * The browser's half of the trade: VOPRF of RFC 9497, ristretto255-SHA512. Loaded only after Start. The server
 * answers for a number it cannot read, so it cannot tell which code a credential was traded for.
 */
export interface Blinding {
  /** The number that will stand for the invitation. Stays here until the answers are sent. */
  readonly nonce: string;
  /** What hides it. Never sent. */
  readonly blind: string;
  /** The hidden number: what is sent together with the code. All three are base64url. */
  readonly blinded: string;
}

/** Makes and hides a fresh random number. Keep it before sending: a lost reply is asked for with the same one. */
export function blindNonce(random = randomBytes): Blinding {
  const nonce = random(NONCE_BYTES);
  const { blind, blinded } = voprf.blind(nonce, random);
  return { nonce: toBase64url(nonce), blind: toBase64url(blind), blinded: toBase64url(blinded) };
}

/**
 * Checks the proof and uncovers the server's word.
 *
 * @param publicKey the key that the link's fingerprint vouches for, base64url
 * @throws when another key was used, or the answer is no answer at all: then nothing may be sent with it
 */
export function unblind(
  { nonce, blind, blinded }: Blinding,
  granted: CredentialGrant,
  publicKey: string,
): Credential {
  const output = voprf.finalize(
    bytesOf(nonce),
    bytesOf(blind),
    bytesOf(granted.evaluated),
    bytesOf(blinded),
    bytesOf(publicKey),
    bytesOf(granted.proof),
  );
  return { nonce, output: toBase64url(output) };
}

function randomBytes(length = NONCE_BYTES): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

function bytesOf(text: string): Uint8Array {
  return fromBase64url(text) ?? new Uint8Array();
}
