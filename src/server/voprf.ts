import { hkdfSync } from 'node:crypto';
import { ristretto255, ristretto255_oprf } from '@noble/curves/ed25519.js';
import { cachedPerSurvey } from './survey-key-cache.ts';

/**
 * The server's side of the VOPRF (RFC 9497, ristretto255-SHA512) that credentials are issued with. It is loaded with
 * `await import` where it is used, since curves are slow to load and most requests need none.
 */
const { voprf } = ristretto255_oprf;

/** Evaluate of RFC 9497, section 3.3.2. @noble/curves 2.4 has it, but its types for this mode do not. */
interface Evaluating {
  evaluate(secretKey: Uint8Array, input: Uint8Array): Uint8Array;
}

/** Both 32 bytes. One pair a survey; the pairs of two surveys are unrelated. */
export interface ServerKey {
  readonly secretKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** The key pair of a survey. It is derived from the pepper, so never stored. */
export function serverKey(pepper: Uint8Array, surveyId: string): ServerKey {
  const seed = hkdfSync('sha256', pepper, surveyId, 'okr-klar/invitations/v1', 32);
  return voprf.deriveKeyPair(new Uint8Array(seed), new TextEncoder().encode('okr-klar'));
}

/** The same, cached for many credentials and responses. */
export const cachedServerKey = cachedPerSurvey(serverKey);

/** Whether bytes are an element that may be evaluated: canonical, and not the identity (RFC 9497, section 3.3). */
export function isElement(bytes: Uint8Array): boolean {
  try {
    return !ristretto255.Point.fromBytes(bytes).equals(ristretto255.Point.ZERO);
  } catch {
    return false;
  }
}

/** Evaluates a blinded element, with a proof (DLEQ) that the key of this survey was used. */
export function blindEvaluate(
  { secretKey, publicKey }: ServerKey,
  blinded: Uint8Array,
): { evaluated: Uint8Array; proof: Uint8Array } {
  return voprf.blindEvaluate(secretKey, publicKey, blinded);
}

/** The output for a nonce, 64 bytes: what a client gets by unblinding, and only the secret key can compute directly. */
export function evaluate({ secretKey }: ServerKey, nonce: Uint8Array): Uint8Array {
  return (voprf as typeof voprf & Evaluating).evaluate(secretKey, nonce);
}
