import type { Organisation, SurveyRecord, Workspace } from '../core/index.ts';
import type { Versioned } from '../store/store.ts';
import { surveyClosedIfDue } from './close-due.ts';
import type { RequestContext } from './http.ts';
import { type Key, parseId, parseKey, verifyKey } from './keys.ts';
import { markOpened } from './last-opened.ts';
import { withGuessLimit } from './limit.ts';
import { refuse } from './problem-response.ts';

/** A coach who has shown the key of an existing workspace. */
export interface Coach {
  readonly key: Key;
  readonly workspace: Versioned<Workspace>;
}

/** What the request shows as its key, or null. */
export function bearerToken({ request }: RequestContext): string | null {
  const [scheme, text] = (request.headers.get('authorization') ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && text ? text : null;
}

/** The same, refusing with `key-required` when there is nothing. */
export function requiredBearerToken(exchange: RequestContext): string {
  return bearerToken(exchange) ?? refuse('key-required');
}

/** The coach behind the request's key. A wrong key and a workspace that is gone look the same. */
export async function authenticateCoach(exchange: RequestContext): Promise<Coach> {
  const key = parseKey(requiredBearerToken(exchange));
  return withGuessLimit(exchange, async () => {
    if (key?.kind !== 'ck') return null;
    const [workspace] = await exchange.context.store.read('workspace', [key.id]);
    if (!workspace || !verifyKey(key, workspace.body.keyHash)) return null;
    return { key, workspace: await markOpened(exchange.context, workspace) };
  });
}

/** The organisation that a results key opens. */
export async function organisationOfResultsKey(exchange: RequestContext): Promise<Organisation> {
  const key = parseKey(requiredBearerToken(exchange));
  return withGuessLimit(exchange, async () => {
    if (key?.kind !== 'rk') return null;
    const [organisation] = await exchange.context.store.read('organisation', [key.id]);
    return organisation && verifyKey(key, organisation.body.resultsKeyHash) ? organisation.body : null;
  });
}

/** An organisation of this coach. Somebody else's is not found. */
export async function ownOrganisation(
  { context }: RequestContext,
  coach: Coach,
  text: string | undefined,
): Promise<Versioned<Organisation>> {
  const id = parseId(text) ?? refuse('not-found');
  const [organisation] = await context.store.read('organisation', [id]);
  return organisation?.body.workspaceId === coach.workspace.body.id ? organisation : refuse('not-found');
}

/** A survey by the id in the path, closed if its time has passed. */
export async function surveyOf({ context, params }: RequestContext): Promise<SurveyRecord> {
  const id = parseId(params.id) ?? refuse('not-found');
  return (await surveyClosedIfDue(context, id)) ?? refuse('not-found');
}

/** The organisation whose round a survey is. */
export async function organisationOf(
  { context }: RequestContext,
  { survey }: SurveyRecord,
): Promise<Organisation> {
  const [organisation] = await context.store.read('organisation', [survey.organisationId]);
  return organisation?.body ?? refuse('not-found');
}

/** A survey of this coach. */
export async function ownSurvey(exchange: RequestContext, coach: Coach): Promise<SurveyRecord> {
  const record = await surveyOf(exchange);
  return record.survey.workspaceId === coach.workspace.body.id ? record : refuse('not-found');
}
