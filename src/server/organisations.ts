import { ADDRESSES } from '../contract/addresses.ts';
import {
  NewOrganisation,
  OrganisationChange,
  type organisationContract,
  type organisationsContract,
} from '../contract/organisations.ts';
import { MAX_ORGANISATIONS, type Organisation, withoutOffer } from '../core/index.ts';
import { authenticate, ownOrganisation } from './authorisation.ts';
import { changeWorkspace } from './change-workspace.ts';
import { surveysClosedIfDue } from './close-due.ts';
import type { ServerContext } from './context.ts';
import { deleteOrganisation } from './delete-organisation.ts';
import { organisationDocument } from './documents.ts';
import { json, noContent, type RequestContext, route } from './http.ts';
import { hashKey, newId, parseId } from './key.ts';
import { limit } from './limit.ts';
import { unlistOrganisation, withOrganisation } from './lists.ts';
import { ProblemError, refuse } from './problem-response.ts';
import type { Root } from './root.ts';
import { carriedBy, derivedResultsKey, newResultsKey, wrapCarried } from './secrets.ts';
import { authenticateSender } from './sender.ts';
import { tryAgain } from './try-again.ts';

/** The organisations of a workspace. */
export const organisations = route<typeof organisationsContract>(ADDRESSES.organisations, { POST: create });

/** One organisation. */
export const organisation = route<typeof organisationContract>(ADDRESSES.organisation, {
  PATCH: change,
  DELETE: remove,
});

async function create(context: RequestContext): Promise<Response> {
  const { server } = context;
  const { holder: coach, body: fields } = await authenticateSender(context, 'coach', NewOrganisation);
  if (coach.workspace.body.organisations.length >= MAX_ORGANISATIONS) refuse('too-many');
  await limit(context, 'creation');
  const id = newId(server.random);
  const body: Organisation = {
    ...{ id, workspaceId: coach.workspace.body.id },
    ...fields,
    resultsKeyRotation: 0,
    resultsKeyHash: hashKey(derivedResultsKey(coach.root, id, 0)),
    surveys: [],
    lastRound: 0,
  };
  if (!(await server.store.write('organisation', id, body, 0))) refuse('conflict');
  // The list that makes it reachable is written last, so a crash leaves nothing half visible.
  try {
    await changeWorkspace(server, coach, (workspace) => withOrganisation(workspace, id));
  } catch (error) {
    if (error instanceof ProblemError) await server.store.remove('organisation', id, 1);
    throw error;
  }
  return json(organisationDocument(server, body, [], coach), 201);
}

async function change(context: RequestContext): Promise<Response> {
  const { server } = context;
  const { holder: coach, body: wanted } = await authenticateSender(context, 'coach', OrganisationChange);
  const { body: before, version } = await ownOrganisation(context, coach, context.params.id);
  const { resultsKey, ...fields } = wanted;
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const after: Organisation = { ...before, ...given };
  const changes = { rotate: withNewResultsKey, revoke: withoutResultsKey };
  const body = resultsKey ? changes[resultsKey](after, coach.root, server) : after;
  // Reading may fail, so it comes before the write.
  const surveys = await surveysClosedIfDue(server, body.surveys);
  if (!(await server.store.write('organisation', before.id, body, version))) refuse('conflict');
  return json(organisationDocument(server, body, surveys, coach));
}

/** Ends an offer to move it too: what is on offer includes the results key. */
function withNewResultsKey(
  organisation: Organisation,
  root: Root,
  { random, store }: ServerContext,
): Organisation {
  const rotation = organisation.resultsKeyRotation + 1;
  const key = newResultsKey(organisation.id, random);
  const carried = { ...carriedBy(store, root, organisation), resultsKey: { rotation, text: key.text } };
  return {
    ...withoutOffer(organisation),
    resultsKeyRotation: rotation,
    resultsKeyHash: hashKey(key),
    carried: wrapCarried(root, organisation, carried, random),
  };
}

/** Ends sharing too: nobody should see the results any other way. */
function withoutResultsKey(organisation: Organisation): Organisation {
  return {
    ...withoutOffer(organisation),
    resultsKeyRotation: organisation.resultsKeyRotation + 1,
    resultsKeyHash: null,
    resultsShared: false,
  };
}

async function remove(context: RequestContext): Promise<Response> {
  const { server, params } = context;
  const coach = await authenticate(context, 'coach');
  const id = parseId(params.id) ?? refuse('not-found');
  const isDeleted = await tryAgain(async () =>
    deleteOrganisation(server.store, await ownOrganisation(context, coach, id)),
  );
  if (!isDeleted) refuse('conflict');
  await unlistOrganisation(server.store, coach.workspace.body.id, id);
  return noContent();
}
