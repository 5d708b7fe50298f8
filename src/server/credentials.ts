import { type CredentialGrant, CredentialRequest, credentialsContract } from '../contract/credentials.ts';
import { codeHash, fromBase64url, readCode, toBase64url } from '../core/index.ts';
import type { Redeeming } from '../store/store.ts';
import { readBody } from './body.ts';
import { json, type RequestContext, route } from './http.ts';
import { parseId } from './keys.ts';
import { limitWhereFound, withGuessLimit } from './limit.ts';
import { requireOwnPepper } from './pepper.ts';
import { refuse } from './problem-response.ts';
import { blindedDigest } from './redeem-credential.ts';

/** Issues credentials to those who are invited. A credential does not say whose it is (RFC 9576, section 3). */
export const credentials = route(credentialsContract, { POST: issueCredential });

/**
 * The element is decoded and evaluated before the code is looked at: whatever the code is, the same work is
 * done, and what is wrong with an element says nothing about a code.
 */
async function issueCredential(exchange: RequestContext): Promise<Response> {
  const { context, params, request } = exchange;
  const id = parseId(params.id) ?? refuse('not-found');
  const { code, blinded } = await readBody(request, CredentialRequest);
  const { blindEvaluate, isElement, cachedServerKey } = await import('./voprf.ts');
  const element = fromBase64url(blinded);
  if (!element || !isElement(element)) refuse('invalid-request', [{ path: 'blinded', message: 'invalid' }]);
  const hash = await codeHash(readCode(code) ?? '');
  const open = async () => {
    const { evaluated, proof } = blindEvaluate(cachedServerKey(context, id), element);
    const redeeming = await context.store.redeem(id, hash, blindedDigest(element), context.now());
    const grant: CredentialGrant = { evaluated: toBase64url(evaluated), proof: toBase64url(proof) };
    return isGranted(redeeming) ? json(grant) : null;
  };
  return limitWhereFound(exchange, 'credential', async () => {
    await requireOwnPepper(context);
    return withGuessLimit(exchange, open, 'invitation-not-usable');
  });
}

/** Only a code that opened nothing counts as a guess; what everybody can see of a survey is refused as such. */
function isGranted(redeeming: Redeeming): boolean {
  if (redeeming === 'closed') refuse('survey-closed');
  if (redeeming === 'unknown-survey') refuse('not-found');
  return redeeming === 'granted';
}
