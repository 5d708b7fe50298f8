import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { fromBase64url } from '../core/index.ts';
import type { Context } from './context.ts';
import { cachedPerSurvey } from './survey-key-cache.ts';

const TOKEN_BYTES = 16;
const PROOF_BYTES = 16;

/** What the forms of one survey are known by. It follows from the pepper, so it is never stored. */
const formKey = cachedPerSurvey((pepper, surveyId) =>
  Buffer.from(hkdfSync('sha256', pepper, surveyId, 'okr-klar/form/v1', 32)),
);

type Owner = Pick<Context, 'pepper'>;

/** What a form page carries along, so that sending it again counts once: a random token, and proof that it is ours. */
export function newFormId(context: Owner & Pick<Context, 'random'>, surveyId: string): string {
  const token = Buffer.from(context.random(TOKEN_BYTES)).toString('base64url');
  return `${token}.${proofOf(context, surveyId, token).toString('base64url')}`;
}

/** Whether a page of ours carried this, for this survey. */
export function isOurFormId(context: Owner, surveyId: string, shown: string): boolean {
  const [token = '', proof = '', ...rest] = shown.split('.');
  const given = fromBase64url(proof);
  return (
    rest.length === 0 &&
    given?.length === PROOF_BYTES &&
    timingSafeEqual(given, proofOf(context, surveyId, token))
  );
}

/**
 * The response id that a form is counted under: a UUID (RFC 9562, version 4 in form) that nobody can work out from
 * what the page carries. So nobody can ask the API later whether that form was sent.
 */
export function responseIdOf(context: Owner, surveyId: string, formId: string): string {
  const bytes = macOf(context, surveyId, 'id', formId).subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function proofOf(context: Owner, surveyId: string, token: string): Buffer {
  return macOf(context, surveyId, 'proof', token).subarray(0, PROOF_BYTES);
}

function macOf(context: Owner, surveyId: string, purpose: 'id' | 'proof', text: string): Buffer {
  return createHmac('sha256', formKey(context, surveyId)).update(`${purpose} ${text}`).digest();
}
