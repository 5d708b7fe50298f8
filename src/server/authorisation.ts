import type { Organisation, SurveyRecord } from '../core/index.ts';
import type { Versioned } from '../store/store.ts';
import { closedIfDue, surveyClosedIfDue } from './close-due.ts';
import type { RequestContext } from './http.ts';
import { hashKey, isWorkspaceKey, type Key, parseId, parseKey, verifyKey } from './key.ts';
import { withGuessLimit } from './limit.ts';
import { type KeyHolder, openStored, openWorkspace } from './open-workspace.ts';
import { refuse } from './problem-response.ts';
import { parseSurveyId } from './survey-id.ts';
import { type OwnWorkspace, readSurveyInPlace, readWhole } from './whole-reads.ts';

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
  const holder = await withWorkspaceKey(context, (key) => openWorkspace(context.server, key));
  return rights === 'any' || holder.shown.kind === 'coach' ? holder : refuse('coach-key-required');
}

/** A workspace that the request's key opens, with everything in it. */
export type WholeHolder = OwnWorkspace & { readonly holder: KeyHolder };

/** The same for any key, with all of the workspace in one read. */
export async function authenticateWhole(context: RequestContext): Promise<WholeHolder> {
  const { server } = context;
  return withWorkspaceKey(context, async (key) => {
    const whole = await readWhole(server.store, key.id, hashKey(key));
    const holder = await openStored(server, key, whole?.workspace ?? null);
    return whole && holder && { ...whole, holder };
  });
}

/** The same for the survey in the path, which must be in the workspace; see ownSurvey. */
export async function authenticateForSurvey(
  context: RequestContext,
): Promise<OwnSurvey & { readonly holder: KeyHolder }> {
  const { server, params } = context;
  const { id } = parseSurveyId(params.id) ?? { id: '' };
  const found = await withWorkspaceKey(context, async (key) => {
    const { workspace, ...place } = await readSurveyInPlace(server.store, id, key.id);
    const holder = await openStored(server, key, workspace);
    return holder && { ...place, holder };
  });
  const { holder, organisation } = found;
  if (organisation?.body.workspaceId !== holder.workspace.body.id) refuse('not-found');
  const [record] = await closedIfDue(server, [found.record]);
  return { holder, record: record ?? refuse('not-found'), organisation: organisation.body };
}

/** Opens something with the workspace key that the request carries; a wrong one counts as a guess. */
function withWorkspaceKey<T>(context: RequestContext, open: (key: Key) => Promise<T | null>): Promise<T> {
  const key = parseKey(requiredBearerToken(context));
  return withGuessLimit(context, () => (key && isWorkspaceKey(key) ? open(key) : null));
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

/** The survey in the path as anybody with the link may ask for it, closed first if its time has passed. */
export async function surveyWithOrganisation({ server, params }: RequestContext): Promise<OwnSurvey> {
  const { id } = parseSurveyId(params.id) ?? refuse('not-found');
  const { record: found, organisation } = await readSurveyInPlace(server.store, id, null);
  const [record] = await closedIfDue(server, [found]);
  return {
    record: record ?? refuse('not-found'),
    organisation: organisation?.body ?? refuse('not-found'),
  };
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
