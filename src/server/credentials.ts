import { ADDRESSES } from '../contract/addresses.ts';
import {
  type CredentialGrant,
  CredentialRequest,
  type credentialsContract,
} from '../contract/credentials.ts';
import { codeHash, fromBase64url, readCode, toBase64url } from '../core/index.ts';
import type { CodeOutcome } from '../store/store.ts';
import { readBody } from './body.ts';
import { json, type RequestContext, route } from './http.ts';
import { limitWhereFound, withGuessLimit } from './limit.ts';
import { requireOwnPepper } from './pepper.ts';
import { refuse } from './problem-response.ts';
import { blindedDigest } from './redeem-credential.ts';
import { parseSurveyId } from './survey-id.ts';

/** Issues credentials to those who are invited. A credential does not say whose it is (RFC 9576, section 3). */
export const credentials = route<typeof credentialsContract>(ADDRESSES.credentials, {
  POST: issueCredential,
});

/**
 * Decodes and evaluates the element before the store is asked about the code, so neither the time taken nor a refused
 * element tells anything about a code.
 */
async function issueCredential(context: RequestContext): Promise<Response> {
  const { server, params, request } = context;
  const { id } = parseSurveyId(params.id) ?? refuse('not-found');
  const { code, blinded } = await readBody(request, CredentialRequest);
  const { blindEvaluate, isElement, cachedServerKey } = await import('./voprf.ts');
  const element = fromBase64url(blinded);
  if (!element || !isElement(element)) refuse('invalid-request', [{ path: 'blinded', message: 'invalid' }]);
  const hash = await codeHash(readCode(code) ?? '');
  const open = async () => {
    const { evaluated, proof } = blindEvaluate(cachedServerKey(server, id), element);
    const outcome = await server.store.grantCode(id, hash, blindedDigest(element), server.now());
    const grant: CredentialGrant = { evaluated: toBase64url(evaluated), proof: toBase64url(proof) };
    return isGranted(outcome) ? json(grant) : null;
  };
  return limitWhereFound(context, 'credential', async () => {
    await requireOwnPepper(server);
    return withGuessLimit(context, open, 'invitation-not-usable');
  });
}

/** Refuses a closed or unknown survey, which is public. Only `not-usable` counts as a guess at a code. */
function isGranted(outcome: CodeOutcome): boolean {
  if (outcome === 'closed') refuse('survey-closed');
  if (outcome === 'unknown-survey') refuse('not-found');
  return outcome === 'granted';
}
