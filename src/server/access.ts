import type { Organisation, SurveyRecord, Workspace } from '../core/index.ts';
import type { Versioned } from '../storage/store.ts';
import type { Exchange } from './http.ts';
import { type Key, opens, parseId, parseKey } from './keys.ts';
import { openWith } from './limit.ts';
import { markOpened } from './opened.ts';
import { refuse } from './problem-response.ts';
import { settledSurvey } from './settle.ts';

/** A coach who has shown the key of an existing workspace. */
export interface Coach {
  readonly key: Key;
  readonly workspace: Versioned<Workspace>;
}

/** What the request shows as its key, or null. */
export function keyShown({ request }: Exchange): string | null {
  const [scheme, text] = (request.headers.get('authorization') ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && text ? text : null;
}

/** The same, refusing with `key-required` when there is nothing. */
export function bearerOf(exchange: Exchange): string {
  return keyShown(exchange) ?? refuse('key-required');
}

/** The coach behind the request's key. A wrong key and a workspace that is gone look the same. */
export async function coachOf(exchange: Exchange): Promise<Coach> {
  const key = parseKey(bearerOf(exchange));
  return openWith(exchange, async () => {
    if (key?.kind !== 'ck') return null;
    const [workspace] = await exchange.context.store.read('workspace', [key.id]);
    if (!workspace || !opens(key, workspace.body.keyHash)) return null;
    return { key, workspace: await markOpened(exchange.context, workspace) };
  });
}

/** The organisation that a results key opens. */
export async function organisationOfResultsKey(exchange: Exchange): Promise<Organisation> {
  const key = parseKey(bearerOf(exchange));
  return openWith(exchange, async () => {
    if (key?.kind !== 'rk') return null;
    const [organisation] = await exchange.context.store.read('organisation', [key.id]);
    return organisation && opens(key, organisation.body.resultsKeyHash) ? organisation.body : null;
  });
}

/** An organisation of this coach. Somebody else's is not found. */
export async function ownOrganisation(
  { context }: Exchange,
  coach: Coach,
  text: string | undefined,
): Promise<Versioned<Organisation>> {
  const id = parseId(text) ?? refuse('not-found');
  const [organisation] = await context.store.read('organisation', [id]);
  return organisation?.body.workspaceId === coach.workspace.body.id ? organisation : refuse('not-found');
}

/** A survey by the id in the path, closed if its time has passed. */
export async function surveyOf({ context, params }: Exchange): Promise<SurveyRecord> {
  const id = parseId(params.id) ?? refuse('not-found');
  return (await settledSurvey(context, id)) ?? refuse('not-found');
}

/** The organisation whose round a survey is. */
export async function organisationOf({ context }: Exchange, { survey }: SurveyRecord): Promise<Organisation> {
  const [organisation] = await context.store.read('organisation', [survey.organisationId]);
  return organisation?.body ?? refuse('not-found');
}

/** A survey of this coach. */
export async function ownSurvey(exchange: Exchange, coach: Coach): Promise<SurveyRecord> {
  const record = await surveyOf(exchange);
  return record.survey.workspaceId === coach.workspace.body.id ? record : refuse('not-found');
}
