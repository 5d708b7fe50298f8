import type { CredentialGrant } from '#contract/credentials.ts';
import type { InvitationSecret } from '#contract/keys.ts';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import {
  type Credential,
  fromBase64url,
  invitationCodes,
  type Problem,
  packInvitations,
  type SurveyResponse,
  toBase64url,
} from '#core/index.ts';
import { type Blinding, blindNonce, unblind } from '#respond/invited/voprf.ts';
import { servedFingerprint } from '#ui/fingerprint.ts';
import { answersTo, call, type Fetch, respond, response } from './client.ts';

export type Random = (length?: number) => Uint8Array<ArrayBuffer>;
const fresh: Random = (length = 32) => crypto.getRandomValues(new Uint8Array(length));

/** What a coach's page sends to open one. */
export async function invitedFields(fetch: Fetch, key: string, count = 6, spares = 2, random = fresh) {
  const invitationSeed = toBase64url(random(16));
  const path = `/api/workspace/invitation-secrets/${invitationSeed}`;
  const { secret } = (await call<InvitationSecret>(fetch, 'GET', path, { key })).body;
  const codes = await codesFrom(secret, count + spares);
  const invitations = await packInvitations(codes);
  return { codes, fields: { mode: 'invited', invitations, spares, invitationSeed } };
}

/** The codes of a survey. @param secret base64url, as a coach or a helper is given it */
export function codesFrom(secret: string, count: number): Promise<string[]> {
  return invitationCodes(fromBase64url(secret) ?? new Uint8Array(), count);
}

/** A coach with one organisation and one survey by invitation. */
export async function openInvited(
  fetch: Fetch,
  count = 6,
  spares = 2,
  random = fresh,
  groups: string[] = [],
) {
  const workspace = await call<{ coachKey: string }>(fetch, 'POST', '/api/workspace', { body: {} });
  const key = workspace.body.coachKey;
  const body = { name: 'Testby kommune', employees: count, locale: 'nb' };
  const organisation = await call<OrganisationDocument>(fetch, 'POST', '/api/organisations', { key, body });
  const { codes, fields } = await invitedFields(fetch, key, count, spares, random);
  const survey = await call<SurveyDocument>(fetch, 'POST', '/api/surveys', {
    key,
    body: { organisationId: organisation.body.id, groups, ...fields },
  });
  return { key, organisation: organisation.body, survey: survey.body, codes };
}

/** The same with what a page needs: twelve invited, two spares, and what their links have after the address. */
export async function openInvitedByLink(fetch: Fetch) {
  const opened = await openInvited(fetch, 12, 2);
  const fingerprint = await servedFingerprint(opened.survey);
  return {
    ...opened,
    fingerprint,
    fragment: (place: number) => `#i=${opened.codes[place]}.${fingerprint}`,
  };
}

/** Sends a code with a blinded element. */
export function trade(fetch: Fetch, surveyId: string, code: string | undefined, blinded: string) {
  const body = { code, blinded };
  return call<CredentialGrant & Problem>(fetch, 'POST', `/api/surveys/${surveyId}/credentials`, { body });
}

/** What a respondent's browser does after Start. */
export async function credentialFor(
  fetch: Fetch,
  survey: SurveyDocument,
  code: string | undefined,
  blinding: Blinding = blindNonce(),
): Promise<Credential> {
  const { body } = await trade(fetch, survey.id, code, blinding.blinded);
  return unblind(blinding, body, survey.invitations?.publicKey ?? '');
}

/** Sends a complete response with a credential. */
export function respondWith(
  fetch: Fetch,
  surveyId: string,
  credential: Credential | undefined,
  body: Omit<SurveyResponse, 'credential'> = response(answersTo(surveyId, 'yes')),
) {
  return respond(fetch, surveyId, { ...body, ...(credential && { credential }) });
}
