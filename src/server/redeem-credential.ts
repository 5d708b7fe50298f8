import { createHash, timingSafeEqual } from 'node:crypto';
import { type Credential, fromBase64url, OUTPUT_BYTES } from '../core/index.ts';
import type { Context } from './context.ts';
import { refuse } from './problem-response.ts';

/** Of digests that are stored: as many bytes as a response id has. */
const DIGEST_BYTES = 16;

/**
 * Checks what an invitation was traded for, before anything is stored. Refuses with `invitation-required`
 * what this server has not given out for this survey.
 *
 * @returns what is remembered of it, so that it counts once; null where a response shows none
 */
export async function redeemCredential(
  context: Context,
  surveyId: string,
  credential: Credential | undefined,
): Promise<string | null> {
  if (!credential) return null;
  const { evaluate, cachedServerKey } = await import('./voprf.ts');
  const nonce = bytesOf(credential.nonce);
  const expected = evaluate(cachedServerKey(context, surveyId), nonce);
  const given = bytesOf(credential.output);
  const isOurs = given.length === OUTPUT_BYTES && timingSafeEqual(given, expected);
  if (isOurs) return nonceDigest(nonce);
  // Asked only here, where nothing is counted: a survey that does not exist has no invitations to require.
  const [record] = await context.store.surveys([surveyId]);
  return refuse(record ? 'invitation-required' : 'not-found');
}

/** What is remembered of a credential, so that it counts once. */
export function nonceDigest(nonce: Uint8Array): string {
  return digestOf('okr-klar/credential/v1', nonce);
}

/** What is remembered of a blinded element, to know it again. */
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
