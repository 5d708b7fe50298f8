import {
  NewOrganisation,
  OrganisationChange,
  organisationContract,
  organisationsContract,
} from '../contract/organisations.ts';
import { MAX_ORGANISATIONS, type Organisation, type Workspace } from '../core/index.ts';
import type { Versioned } from '../store/store.ts';
import { authenticateCoach, ownOrganisation } from './access.ts';
import { readBody } from './body.ts';
import { surveysClosedIfDue } from './close-due.ts';
import { deleteOrganisation } from './delete-organisation.ts';
import { organisationDocument } from './documents.ts';
import { json, noContent, type RequestContext, route } from './http.ts';
import { hashKey, newId, resultsKeyOf } from './keys.ts';
import { limit } from './limit.ts';
import { ProblemError, refuse } from './problem-response.ts';

/** The organisations of a workspace. */
export const organisations = route(organisationsContract, { POST: create });

/** One organisation. */
export const organisation = route(organisationContract, { PATCH: change, DELETE: remove });

async function create(exchange: RequestContext): Promise<Response> {
  const { context, request } = exchange;
  const coach = await authenticateCoach(exchange);
  const fields = await readBody(request, NewOrganisation);
  if (coach.workspace.body.organisations.length >= MAX_ORGANISATIONS) refuse('too-many');
  await limit(exchange, 'creation');
  const id = newId(context.random);
  const workspaceId = coach.workspace.body.id;
  const resultsKeyHash = hashKey(resultsKeyOf(coach.key, id, 0));
  const body = {
    id,
    workspaceId,
    ...fields,
    resultsKeyRotation: 0,
    resultsKeyHash,
    surveys: [],
    lastRound: 0,
  };
  if (!(await context.store.write('organisation', id, body, 0))) refuse('conflict');
  // The list that makes it reachable is written last: a crash before leaves nothing half visible.
  try {
    await list(exchange, coach.workspace, (ids) => withOneMore(ids, id));
  } catch (error) {
    if (error instanceof ProblemError) await context.store.remove('organisation', id);
    throw error;
  }
  return json(organisationDocument(exchange.context, body, [], coach.key), 201);
}

/** Others may have been added since the workspace was read. */
function withOneMore(ids: readonly string[], id: string): string[] {
  return ids.length < MAX_ORGANISATIONS ? [...ids, id] : refuse('too-many');
}

async function change(exchange: RequestContext): Promise<Response> {
  const { context, request } = exchange;
  const coach = await authenticateCoach(exchange);
  const { body: before, version } = await ownOrganisation(exchange, coach, exchange.params.id);
  const { resultsKey, ...fields } = await readBody(request, OrganisationChange);
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const after: Organisation = { ...before, ...given };
  const rotation = before.resultsKeyRotation + 1;
  const keys = {
    rotate: {
      resultsKeyRotation: rotation,
      resultsKeyHash: hashKey(resultsKeyOf(coach.key, before.id, rotation)),
    },
    // Who takes the link back wants nobody to see the result, not by another way either.
    revoke: { resultsKeyRotation: rotation, resultsKeyHash: null, resultsShared: false },
  };
  const body = resultsKey ? { ...after, ...keys[resultsKey] } : after;
  // First what may fail, then what changes something.
  const surveys = await surveysClosedIfDue(context, body.surveys);
  if (!(await context.store.write('organisation', before.id, body, version))) refuse('conflict');
  return json(
    organisationDocument(
      exchange.context,
      body,
      surveys.filter((record) => record !== null),
      coach.key,
    ),
  );
}

async function remove(exchange: RequestContext): Promise<Response> {
  const coach = await authenticateCoach(exchange);
  const { body } = await ownOrganisation(exchange, coach, exchange.params.id);
  await deleteOrganisation(exchange.context.store, body);
  await list(exchange, coach.workspace, (ids) => ids.filter((id) => id !== body.id));
  return noContent();
}

/** Rewrites the workspace's list of organisations, again if another request was faster. */
async function list(
  { context }: RequestContext,
  workspace: Versioned<Workspace>,
  edit: (ids: readonly string[]) => readonly string[],
): Promise<void> {
  let current: Versioned<Workspace> | null | undefined = workspace;
  for (let attempt = 0; current && attempt < 5; attempt += 1) {
    const { body, version }: Versioned<Workspace> = current;
    const next = { ...body, organisations: edit(body.organisations) };
    if (await context.store.write('workspace', body.id, next, version)) return;
    [current] = await context.store.read('workspace', [body.id]);
  }
  refuse('conflict');
}
