import type { Organisation, SurveyRecord } from '../core/index.ts';
import type { Versioned } from '../store/store.ts';
import { surveyClosedIfDue } from './close-due.ts';
import type { RequestContext } from './http.ts';
import { isWorkspaceKey, parseId, parseKey, verifyKey } from './key.ts';
import { withGuessLimit } from './limit.ts';
import { type KeyHolder, openWorkspace } from './open-workspace.ts';
import { refuse } from './problem-response.ts';
import { parseSurveyId } from './survey-id.ts';

/** The key in the Authorization header (RFC 6750, section 2.1), or null. */
export function bearerToken({ request }: Pick<RequestContext, 'request'>): string | null {
  const [scheme, text] = (request.headers.get('authorization') ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && text ? text : null;
}

/** The same; refuses with `key-required` when there is none. */
export function requiredBearerToken(context: RequestContext): string {
  return bearerToken(context) ?? refuse('key-required');
}

/** What an operation is open to: to coaches, or to helpers too. */
export type Rights = 'coach' | 'any';

/**
 * The holder of the key that the request carries. A wrong or revoked key and a deleted workspace get the same refusal; a
 * helper gets `coach-key-required` where a coach's key is needed.
 */
export async function authenticate(context: RequestContext, rights: Rights): Promise<KeyHolder> {
  const key = parseKey(requiredBearerToken(context));
  const holder = await withGuessLimit(context, () =>
    key && isWorkspaceKey(key) ? openWorkspace(context.server, key) : null,
  );
  return rights === 'any' || holder.shown.kind === 'coach' ? holder : refuse('coach-key-required');
}

/** The organisation that a results key opens. */
export async function organisationOfResultsKey(context: RequestContext): Promise<Organisation> {
  const key = parseKey(requiredBearerToken(context));
  return withGuessLimit(context, async () => {
    if (key?.kind !== 'rk') return null;
    const [organisation] = await context.server.store.read('organisation', [key.id]);
    return organisation && verifyKey(key, organisation.body.resultsKeyHash) ? organisation.body : null;
  });
}

/** An organisation of this workspace; refuses any other with `not-found`. */
export async function ownOrganisation(
  { server }: RequestContext,
  { workspace }: KeyHolder,
  text: string | undefined,
): Promise<Versioned<Organisation>> {
  const id = parseId(text) ?? refuse('not-found');
  const [organisation] = await server.store.read('organisation', [id]);
  return organisation?.body.workspaceId === workspace.body.id ? organisation : refuse('not-found');
}

/** The survey whose id is in the path, closed first if its time has passed. */
export async function requestedSurvey({ server, params }: RequestContext): Promise<SurveyRecord> {
  const { id } = parseSurveyId(params.id) ?? refuse('not-found');
  return (await surveyClosedIfDue(server, id)) ?? refuse('not-found');
}

/** The organisation that a survey belongs to. */
export async function organisationOf(
  { server }: RequestContext,
  { survey }: SurveyRecord,
): Promise<Organisation> {
  const [organisation] = await server.store.read('organisation', [survey.organisationId]);
  return organisation?.body ?? refuse('not-found');
}

/** A survey with the organisation it belongs to. */
export interface OwnSurvey {
  readonly record: SurveyRecord;
  readonly organisation: Organisation;
}

/**
 * The survey in the path; refuses with `not-found` unless it is in this workspace. That is for its organisation to say:
 * the survey names the workspace it was made in, and the organisation may have moved since.
 */
export async function ownSurvey(context: RequestContext, holder: KeyHolder): Promise<OwnSurvey> {
  const record = await requestedSurvey(context);
  const { body } = await ownOrganisation(context, holder, record.survey.organisationId);
  return { record, organisation: body };
}
