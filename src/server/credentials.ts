import * as v from 'valibot';
import { type CredentialGrant, codeHash, fromBase64url, readCode, toBase64url } from '../core/index.ts';
import type { CodeOutcome } from '../store/store.ts';
import { readBody } from './body.ts';
import { json, type RequestContext, type Route } from './http.ts';
import { parseId } from './keys.ts';
import { limitWhereFound, withGuessLimit } from './limit.ts';
import { requireOwnPepper } from './pepper.ts';
import { refuse } from './problem-response.ts';
import { blindedDigest } from './redeem-credential.ts';

/** A code of any form is a code that cannot be used, so that the two are answered alike. */
export const NewCredential = v.strictObject({
  code: v.pipe(v.string(), v.maxLength(100)),
  blinded: v.string(),
});

/** Where an invitation is traded for a credential, which does not say whose it is. */
export const credentials: Route = {
  paths: ['/api/surveys/:id/credentials'],
  methods: { POST: trade },
};

/**
 * The element is decoded and evaluated before the code is looked at: whatever the code is, the same work is
 * done, and what is wrong with an element says nothing about a code.
 */
async function trade(exchange: RequestContext): Promise<Response> {
  const { context, params, request } = exchange;
  const id = parseId(params.id) ?? refuse('not-found');
  const { code, blinded } = await readBody(request, NewCredential);
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
function isGranted(redeeming: CodeOutcome): boolean {
  if (redeeming === 'closed') refuse('survey-closed');
  if (redeeming === 'unknown-survey') refuse('not-found');
  return redeeming === 'granted';
}
