import { ADDRESSES } from '../contract/addresses.ts';
import {
  NewOrganisation,
  OrganisationChange,
  type organisationContract,
  type organisationsContract,
} from '../contract/organisations.ts';
import { MAX_ORGANISATIONS, type Organisation, type Workspace } from '../core/index.ts';
import type { Versioned } from '../store/store.ts';
import { authenticateCoach, ownOrganisation } from './authorisation.ts';
import { readBody } from './body.ts';
import { surveysClosedIfDue } from './close-due.ts';
import { deleteOrganisation } from './delete-organisation.ts';
import { organisationDocument } from './documents.ts';
import { json, noContent, type RequestContext, route } from './http.ts';
import { hashKey, newId, resultsKeyOf } from './keys.ts';
import { limit } from './limit.ts';
import { ProblemError, refuse } from './problem-response.ts';

/** The organisations of a workspace. */
export const organisations = route<typeof organisationsContract>(ADDRESSES.organisations, { POST: create });

/** One organisation. */
export const organisation = route<typeof organisationContract>(ADDRESSES.organisation, {
  PATCH: change,
  DELETE: remove,
});

async function create(context: RequestContext): Promise<Response> {
  const { server, request } = context;
  const coach = await authenticateCoach(context);
  const fields = await readBody(request, NewOrganisation);
  if (coach.workspace.body.organisations.length >= MAX_ORGANISATIONS) refuse('too-many');
  await limit(context, 'creation');
  const id = newId(server.random);
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
  if (!(await server.store.write('organisation', id, body, 0))) refuse('conflict');
  // The list that makes it reachable is written last, so a crash leaves nothing half visible.
  try {
    await list(context, coach.workspace, (ids) => withOneMore(ids, id));
  } catch (error) {
    if (error instanceof ProblemError) await server.store.remove('organisation', id);
    throw error;
  }
  return json(organisationDocument(context.server, body, [], coach.key), 201);
}

/** Checks the limit again: others may have been added since the workspace was read. */
function withOneMore(ids: readonly string[], id: string): string[] {
  return ids.length < MAX_ORGANISATIONS ? [...ids, id] : refuse('too-many');
}

async function change(context: RequestContext): Promise<Response> {
  const { server, request } = context;
  const coach = await authenticateCoach(context);
  const { body: before, version } = await ownOrganisation(context, coach, context.params.id);
  const { resultsKey, ...fields } = await readBody(request, OrganisationChange);
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const after: Organisation = { ...before, ...given };
  const rotation = before.resultsKeyRotation + 1;
  const keys = {
    rotate: {
      resultsKeyRotation: rotation,
      resultsKeyHash: hashKey(resultsKeyOf(coach.key, before.id, rotation)),
    },
    // Revoking the link also ends sharing: nobody should see the results any other way.
    revoke: { resultsKeyRotation: rotation, resultsKeyHash: null, resultsShared: false },
  };
  const body = resultsKey ? { ...after, ...keys[resultsKey] } : after;
  // Reading may fail, so it comes before the write.
  const surveys = await surveysClosedIfDue(server, body.surveys);
  if (!(await server.store.write('organisation', before.id, body, version))) refuse('conflict');
  return json(
    organisationDocument(
      context.server,
      body,
      surveys.filter((record) => record !== null),
      coach.key,
    ),
  );
}

async function remove(context: RequestContext): Promise<Response> {
  const coach = await authenticateCoach(context);
  const { body } = await ownOrganisation(context, coach, context.params.id);
  await deleteOrganisation(context.server.store, body);
  await list(context, coach.workspace, (ids) => ids.filter((id) => id !== body.id));
  return noContent();
}

/** Edits the workspace's list of organisations; tries again when another request has changed it. */
async function list(
  { server }: RequestContext,
  workspace: Versioned<Workspace>,
  edit: (ids: readonly string[]) => readonly string[],
): Promise<void> {
  let current: Versioned<Workspace> | null | undefined = workspace;
  for (let attempt = 0; current && attempt < 5; attempt += 1) {
    const { body, version }: Versioned<Workspace> = current;
    const next = { ...body, organisations: edit(body.organisations) };
    if (await server.store.write('workspace', body.id, next, version)) return;
    [current] = await server.store.read('workspace', [body.id]);
  }
  refuse('conflict');
}
