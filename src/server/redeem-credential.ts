import { createHash, timingSafeEqual } from 'node:crypto';
import { type Credential, fromBase64url, OUTPUT_BYTES } from '../core/index.ts';
import type { ServerContext } from './context.ts';
import { refuse } from './problem-response.ts';

/** Bytes of a stored digest, as many as a response id has. */
const DIGEST_BYTES = 16;

/**
 * Checks a credential before anything is stored (redemption, RFC 9576). Refuses with `invitation-required` a credential
 * that this server did not issue for this survey.
 *
 * @returns the digest that is stored so that it counts once; null for a response without a credential
 */
export async function redeemCredential(
  server: ServerContext,
  surveyId: string,
  credential: Credential | undefined,
): Promise<string | null> {
  if (!credential) return null;
  const { evaluate, cachedServerKey } = await import('./voprf.ts');
  const nonce = bytesOf(credential.nonce);
  const expected = evaluate(cachedServerKey(server, surveyId), nonce);
  const given = bytesOf(credential.output);
  const isOurs = given.length === OUTPUT_BYTES && timingSafeEqual(given, expected);
  if (isOurs) return nonceDigest(nonce);
  // The store is asked only now, since it costs a call: an unknown survey is `not-found`.
  const [record] = await server.store.surveys([surveyId]);
  return refuse(record ? 'invitation-required' : 'not-found');
}

/** The digest of a credential, stored so that it counts once. */
export function nonceDigest(nonce: Uint8Array): string {
  return digestOf('okr-klar/credential/v1', nonce);
}

/** The digest of a blinded element, stored so that only the same element gets a code's credential again. */
export function blindedDigest(blinded: Uint8Array): string {
  return digestOf('okr-klar/blinded/v1', blinded);
}

function digestOf(purpose: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(`${purpose} `).update(bytes).digest();
  return hash.subarray(0, DIGEST_BYTES).toString('base64url');
}

function bytesOf(text: string): Uint8Array {
  return fromBase64url(text) ?? new Uint8Array();
}
