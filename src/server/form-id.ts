import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { fromBase64url } from '../core/index.ts';
import type { ServerContext } from './context.ts';
import { cachedPerSurvey } from './survey-key-cache.ts';

const TOKEN_BYTES = 16;
const PROOF_BYTES = 16;

/** The key that form ids of one survey are authenticated with. It is derived from the pepper, so never stored. */
const formKey = cachedPerSurvey((pepper, surveyId) =>
  Buffer.from(hkdfSync('sha256', pepper, surveyId, 'okr-klar/form/v1', 32)),
);

type Owner = Pick<ServerContext, 'pepper'>;

/** A hidden field of the form page, so that sending it again counts once: a random token and its MAC. */
export function newFormId(server: Owner & Pick<ServerContext, 'random'>, surveyId: string): string {
  const token = Buffer.from(server.random(TOKEN_BYTES)).toString('base64url');
  return `${token}.${proofOf(server, surveyId, token).toString('base64url')}`;
}

/** Whether this server made the form id, for this survey. */
export function isOurFormId(server: Owner, surveyId: string, shown: string): boolean {
  const [token = '', proof = '', ...rest] = shown.split('.');
  const given = fromBase64url(proof);
  return (
    rest.length === 0 &&
    given?.length === PROOF_BYTES &&
    timingSafeEqual(given, proofOf(server, surveyId, token))
  );
}

/**
 * The response id that a form is counted under: a UUID in the form of version 4 (RFC 9562). It cannot be computed from
 * the form id without the pepper, so nobody can find out through the API whether a form was sent.
 */
export function responseIdOf(server: Owner, surveyId: string, formId: string): string {
  const bytes = macOf(server, surveyId, 'id', formId).subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function proofOf(server: Owner, surveyId: string, token: string): Buffer {
  return macOf(server, surveyId, 'proof', token).subarray(0, PROOF_BYTES);
}

function macOf(server: Owner, surveyId: string, purpose: 'id' | 'proof', text: string): Buffer {
  return createHmac('sha256', formKey(server, surveyId)).update(`${purpose} ${text}`).digest();
}
