import type { Organisation, SurveyRecord, Workspace } from '../core/index.ts';
import type { Versioned } from '../store/store.ts';
import { surveyClosedIfDue } from './close-due.ts';
import type { RequestContext } from './http.ts';
import { type Key, parseId, parseKey, verifyKey } from './keys.ts';
import { markOpened } from './last-opened.ts';
import { withGuessLimit } from './limit.ts';
import { refuse } from './problem-response.ts';

/** A coach whose key opens an existing workspace. */
export interface Coach {
  readonly key: Key;
  readonly workspace: Versioned<Workspace>;
}

/** The key in the Authorization header (RFC 6750, section 2.1), or null. */
export function bearerToken({ request }: RequestContext): string | null {
  const [scheme, text] = (request.headers.get('authorization') ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && text ? text : null;
}

/** The same; refuses with `key-required` when there is none. */
export function requiredBearerToken(context: RequestContext): string {
  return bearerToken(context) ?? refuse('key-required');
}

/** The coach whose key the request carries. A wrong key and a deleted workspace get the same refusal. */
export async function authenticateCoach(context: RequestContext): Promise<Coach> {
  const key = parseKey(requiredBearerToken(context));
  return withGuessLimit(context, async () => {
    if (key?.kind !== 'ck') return null;
    const [workspace] = await context.server.store.read('workspace', [key.id]);
    if (!workspace || !verifyKey(key, workspace.body.keyHash)) return null;
    return { key, workspace: await markOpened(context.server, workspace) };
  });
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

/** An organisation of this coach; refuses any other with `not-found`. */
export async function ownOrganisation(
  { server }: RequestContext,
  coach: Coach,
  text: string | undefined,
): Promise<Versioned<Organisation>> {
  const id = parseId(text) ?? refuse('not-found');
  const [organisation] = await server.store.read('organisation', [id]);
  return organisation?.body.workspaceId === coach.workspace.body.id ? organisation : refuse('not-found');
}

/** The survey whose id is in the path, closed first if its time has passed. */
export async function requestedSurvey({ server, params }: RequestContext): Promise<SurveyRecord> {
  const id = parseId(params.id) ?? refuse('not-found');
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

/** The survey in the path; refuses with `not-found` unless it is this coach's. */
export async function ownSurvey(context: RequestContext, coach: Coach): Promise<SurveyRecord> {
  const record = await requestedSurvey(context);
  return record.survey.workspaceId === coach.workspace.body.id ? record : refuse('not-found');
}
