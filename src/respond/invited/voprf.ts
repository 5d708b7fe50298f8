import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import type { CredentialGrant } from '#contract/credentials.ts';
import { type Credential, fromBase64url, NONCE_BYTES, toBase64url } from '#core/index.ts';

const { voprf } = ristretto255_oprf;

/**
 * The client side of the VOPRF (RFC 9497, ristretto255-SHA512). Loaded after Start. The server evaluates a blinded
 * nonce, so it cannot tell later which code a credential was issued for.
 */
export interface Blinding {
  /** The nonce of the credential. Not sent before the response is. */
  readonly nonce: string;
  /** The blinding scalar. Never sent. */
  readonly blind: string;
  /** The blinded nonce, sent with the code. All three are base64url. */
  readonly blinded: string;
}

/** Makes a random nonce and blinds it. Store the result before sending it: the request is repeated after a lost reply. */
export function blindNonce(random = randomBytes): Blinding {
  const nonce = random(NONCE_BYTES);
  const { blind, blinded } = voprf.blind(nonce, random);
  return { nonce: toBase64url(nonce), blind: toBase64url(blind), blinded: toBase64url(blinded) };
}

/**
 * Verifies the proof and unblinds the evaluation (RFC 9497, Finalize).
 *
 * @param publicKey the key that the link's fingerprint covers, base64url
 * @throws if the server used another key or the reply is malformed; the credential must then not be used
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
