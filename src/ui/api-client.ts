import type { CredentialGrant, CredentialRequest } from '#contract/credentials.ts';
import type { AddedKey, InvitationSecret, NewKey } from '#contract/keys.ts';
import type { NewOrganisation, OrganisationChange, OrganisationDocument } from '#contract/organisations.ts';
import type { NewPlan, PlanDocument } from '#contract/plan.ts';
import type { ResponseCounted } from '#contract/responses.ts';
import type { ResultDocument } from '#contract/result.ts';
import type { ResultsDocument } from '#contract/results.ts';
import type { PublicSurveyDocument, SurveyChange, SurveyDocument } from '#contract/survey.ts';
import type { NewSurvey } from '#contract/surveys.ts';
import type { TransferOffer } from '#contract/transfers.ts';
import type { CreatedWorkspace, WorkspaceDocument } from '#contract/workspace.ts';
import type { SurveyResponse } from '#core/index.ts';
import { bearer, call, reread, send } from './api-call.ts';

export { ApiProblem, isProblem } from './api-call.ts';

export function createWorkspace(signupCode?: string): Promise<CreatedWorkspace> {
  return call('workspace', { method: 'POST', body: signupCode ? { signupCode } : {} });
}

export function readWorkspace(key: string): Promise<WorkspaceDocument> {
  return call('workspace', { headers: bearer(key) });
}

/** A workspace with the ETag of its answer. */
export interface TaggedWorkspace {
  readonly workspace: WorkspaceDocument;
  readonly tag: string | null;
}

/** Reads the workspace again. Returns the same object if nothing has changed (304, an answer without a body). */
export function rereadWorkspace(key: string, before?: TaggedWorkspace): Promise<TaggedWorkspace> {
  return reread('workspace', key, before, (workspace: WorkspaceDocument, tag) => ({ workspace, tag }));
}

/** Adds a key to the workspace that a coach's key opens. */
export function addKey(key: string, body: NewKey): Promise<AddedKey> {
  return call('workspace/keys', { method: 'POST', headers: bearer(key), body });
}

/** Revokes one key, which may be the one shown. @param id of the key, not the key itself */
export function revokeKey(key: string, id: string): Promise<void> {
  return call(`workspace/keys/${encodeURIComponent(id)}`, { method: 'DELETE', headers: bearer(key) });
}

/** Revokes every key but the one shown. */
export function revokeOtherKeys(key: string): Promise<void> {
  return call('workspace/keys?others', { method: 'DELETE', headers: bearer(key) });
}

/** What the codes of a survey that is about to be made follow from. @param seed base64url */
export function readInvitationSecret(key: string, seed: string): Promise<InvitationSecret> {
  return call(`workspace/invitation-secrets/${encodeURIComponent(seed)}`, { headers: bearer(key) });
}

/** Offers an organisation to another workspace. An earlier offer of it is over. */
export function offerTransfer(key: string, organisationId: string): Promise<TransferOffer> {
  return call(`organisations/${encodeURIComponent(organisationId)}/transfer`, {
    method: 'POST',
    headers: bearer(key),
  });
}

export function withdrawTransfer(key: string, organisationId: string): Promise<void> {
  return call(`organisations/${encodeURIComponent(organisationId)}/transfer`, {
    method: 'DELETE',
    headers: bearer(key),
  });
}

/** Moves the organisation of a token into the workspace of this key. `not-found` when the token is used or expired. */
export function acceptTransfer(key: string, token: string): Promise<OrganisationDocument> {
  return call('transfers', { method: 'POST', headers: bearer(key), body: { token } });
}

export function createOrganisation(key: string, body: NewOrganisation): Promise<OrganisationDocument> {
  return call('organisations', { method: 'POST', headers: bearer(key), body });
}

export function updateOrganisation(
  key: string,
  id: string,
  body: OrganisationChange,
): Promise<OrganisationDocument> {
  return call(`organisations/${encodeURIComponent(id)}`, { method: 'PATCH', headers: bearer(key), body });
}

export function removeOrganisation(key: string, id: string): Promise<void> {
  return call(`organisations/${encodeURIComponent(id)}`, { method: 'DELETE', headers: bearer(key) });
}

export function createSurvey(key: string, body: NewSurvey): Promise<SurveyDocument> {
  return call('surveys', { method: 'POST', headers: bearer(key), body });
}

export function readSurvey(id: string): Promise<PublicSurveyDocument> {
  return call(`surveys/${encodeURIComponent(id)}`);
}

/** A survey as its coach sees it, with the ETag of its answer. */
export interface TaggedSurvey {
  readonly survey: SurveyDocument;
  readonly tag: string | null;
}

/** Reads one survey of a coach again. Returns the same object if nothing has changed. */
export function rereadSurvey(key: string, id: string, before?: TaggedSurvey): Promise<TaggedSurvey> {
  return reread(`surveys/${encodeURIComponent(id)}`, key, before, (survey: SurveyDocument, tag) => ({
    survey,
    tag,
  }));
}

/** Closes a meeting, moves the closing time, or writes the coach's own view. */
export function changeSurvey(key: string, id: string, body: SurveyChange): Promise<SurveyDocument> {
  return call(`surveys/${encodeURIComponent(id)}`, { method: 'PATCH', headers: bearer(key), body });
}

/** The plan of a round with its ETag, which writing it asks for. */
export interface TaggedPlan {
  readonly plan: PlanDocument;
  readonly tag: string;
}

/** The plan of a round; an empty one where nobody has written anything. */
export async function readPlan(key: string, surveyId: string): Promise<TaggedPlan> {
  return taggedPlan(await send(`surveys/${encodeURIComponent(surveyId)}/plan`, { headers: bearer(key) }));
}

/**
 * Replaces the measures of a closed round. `plan-changed` when somebody else has changed the plan since it was read;
 * then nothing is written.
 *
 * @param tag of the plan that this one is made from
 */
export async function writePlan(
  key: string,
  surveyId: string,
  plan: NewPlan,
  tag: string,
): Promise<TaggedPlan> {
  const headers = { ...bearer(key), 'if-match': tag };
  return taggedPlan(
    await send(`surveys/${encodeURIComponent(surveyId)}/plan`, { method: 'PUT', headers, body: plan }),
  );
}

async function taggedPlan(response: Response): Promise<TaggedPlan> {
  return { plan: await response.json(), tag: response.headers.get('etag') ?? '' };
}

export function sendResponse(surveyId: string, body: SurveyResponse): Promise<ResponseCounted> {
  return call(`surveys/${encodeURIComponent(surveyId)}/responses`, { method: 'POST', body });
}

/**
 * Sends an invitation code and a blinded element; the server issues a credential. Repeating the same pair gives the same
 * answer, so the call may be repeated after a lost reply.
 */
export function issueCredential(surveyId: string, body: CredentialRequest): Promise<CredentialGrant> {
  return call(`surveys/${encodeURIComponent(surveyId)}/credentials`, { method: 'POST', body });
}

/** One round as its coach sees it. */
export function readRound(key: string, surveyId: string): Promise<ResultDocument> {
  return call(`surveys/${encodeURIComponent(surveyId)}/result`, { headers: bearer(key) });
}

export function readResults(key: string): Promise<ResultsDocument> {
  return call('results', { headers: bearer(key) });
}

/** A round that is shared with everybody who has its link, in the form that a results key gets. */
export async function readSharedResult(surveyId: string): Promise<ResultsDocument> {
  const { organisation, locale } = await readSurvey(surveyId);
  const round = await call<ResultDocument>(`surveys/${encodeURIComponent(surveyId)}/result`);
  return { organisation: { name: organisation.name, locale }, rounds: [round] };
}
