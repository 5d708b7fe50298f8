import {
  invitationCodes,
  type OrganisationDocument,
  packInvitations,
  type SurveyDocument,
  toBase64url,
} from '../../src/core/index.ts';
import { servedFingerprint } from '../../src/islands/fingerprint.ts';
import { call, type Fetch } from './client.ts';

/** A coach with one survey by invitation: twelve invited and two spares unless told. */
export async function openInvited(fetch: Fetch, { count = 12, spares = 2 } = {}) {
  const workspace = await call<{ coachKey: string }>(fetch, 'POST', '/api/workspace', { body: {} });
  const key = workspace.body.coachKey;
  const organisation = await call<OrganisationDocument>(fetch, 'POST', '/api/organisations', {
    key,
    body: { name: 'Testby kommune', employees: count, locale: 'nb' },
  });
  const seed = crypto.getRandomValues(new Uint8Array(16));
  const codes = await invitationCodes(key, seed, count + spares);
  const invitations = await packInvitations(codes);
  const body = { organisationId: organisation.body.id, mode: 'invited', invitations, spares };
  const survey = await call<SurveyDocument>(fetch, 'POST', '/api/surveys', {
    key,
    body: { ...body, invitationSeed: toBase64url(seed) },
  });
  const fingerprint = await servedFingerprint(survey.body);
  return {
    key,
    organisation: organisation.body,
    survey: survey.body,
    codes,
    fingerprint,
    /** What the link of one invitation has after the survey's address. */
    fragment: (place: number) => `#i=${codes[place]}.${fingerprint}`,
  };
}
