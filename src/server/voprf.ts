import { hkdfSync } from 'node:crypto';
import { ristretto255, ristretto255_oprf } from '@noble/curves/ed25519.js';
import { cachedPerSurvey } from './survey-key-cache.ts';

/**
 * The server's half of the trade: VOPRF of RFC 9497, ristretto255-SHA512. Imported only where it is needed
 * at that moment (`await import`), since every function starts with all of server/ and few need this.
 */
const { voprf } = ristretto255_oprf;

/** Evaluate of RFC 9497, section 3.3.2: there in @noble/curves 2.4, yet not in its types for this mode. */
interface Evaluating {
  evaluate(secretKey: Uint8Array, input: Uint8Array): Uint8Array;
}

/** Both 32 bytes. The same for everybody in one survey, unrelated between two. */
export interface ServerKey {
  readonly secretKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** The key of one survey. It follows from the pepper, so it is never stored. */
export function serverKey(pepper: Uint8Array, surveyId: string): ServerKey {
  const seed = hkdfSync('sha256', pepper, surveyId, 'okr-klar/invitations/v1', 32);
  return voprf.deriveKeyPair(new Uint8Array(seed), new TextEncoder().encode('okr-klar'));
}

/** The same, derived once for many trades and responses. */
export const cachedServerKey = cachedPerSurvey(serverKey);

/** Whether bytes are an element that may be evaluated: canonical, and not the identity (RFC 9497, section 3.3). */
export function isElement(bytes: Uint8Array): boolean {
  try {
    return !ristretto255.Point.fromBytes(bytes).equals(ristretto255.Point.ZERO);
  } catch {
    return false;
  }
}

/** Evaluates a blinded element, with the proof that it was done with the public key (DLEQ). */
export function blindEvaluate(
  { secretKey, publicKey }: ServerKey,
  blinded: Uint8Array,
): { evaluated: Uint8Array; proof: Uint8Array } {
  return voprf.blindEvaluate(secretKey, publicKey, blinded);
}

/** What the trade gives for a nonce once unblinded: 64 bytes that only the key can make. */
export function evaluate({ secretKey }: ServerKey, nonce: Uint8Array): Uint8Array {
  return (voprf as typeof voprf & Evaluating).evaluate(secretKey, nonce);
}
