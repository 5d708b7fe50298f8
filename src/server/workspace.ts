import { ADDRESSES } from '../contract/addresses.ts';
import { NewWorkspace, type WorkspaceDocument, type workspaceContract } from '../contract/workspace.ts';
import type { Organisation } from '../core/index.ts';
import { authenticateCoach, type Coach } from './authorisation.ts';
import { readBody } from './body.ts';
import { surveysClosedIfDue } from './close-due.ts';
import { deleteOrganisation } from './delete-organisation.ts';
import { organisationDocument } from './documents.ts';
import { jsonWithTag } from './etag.ts';
import { json, noContent, type RequestContext, route } from './http.ts';
import { constantTimeEqual, hashKey, newCoachKey, newId } from './keys.ts';
import { dayOf } from './last-opened.ts';
import { limit, withGuessLimit } from './limit.ts';
import { refuse } from './problem-response.ts';
import { inSlices } from './slices.ts';
import { trustedTimes } from './trusted-time.ts';

/** A coach's workspace: made without an account, and opened with its key. */
export const workspace = route<typeof workspaceContract>(ADDRESSES.workspace, {
  POST: create,
  GET: read,
  DELETE: remove,
});

async function create(context: RequestContext): Promise<Response> {
  const { request, server } = context;
  const { signupCode } = await readBody(request, NewWorkspace);
  await checkSignupCode(context, signupCode);
  await limit(context, 'creation');
  const id = newId(server.random);
  const key = newCoachKey(id, server.random);
  const opened = dayOf((await trustedTimes(server)).closing);
  const body = { id, keyHash: hashKey(key), opened, organisations: [] };
  if (!(await server.store.write('workspace', id, body, 0))) refuse('conflict');
  return json({ workspaceId: id, coachKey: key.text }, 201);
}

async function checkSignupCode(context: RequestContext, given: string | undefined): Promise<void> {
  const { signupCode } = context.server;
  if (signupCode === null) return;
  // Pages ask without a code first, to find out whether one is required, so that does not count as a guess.
  if (!given) refuse('signup-code');
  await withGuessLimit(context, () => constantTimeEqual(given, signupCode) || null, 'signup-code');
}

async function read(context: RequestContext): Promise<Response> {
  const coach = await authenticateCoach(context);
  const organisations = await organisationsOf(context, coach);
  const surveys = await inSlices(
    organisations.flatMap((organisation) => [...organisation.surveys]),
    (ids) => surveysClosedIfDue(context.server, ids),
  );
  const rounds = Map.groupBy(
    surveys.filter((record) => record !== null),
    ({ survey }) => survey.organisationId,
  );
  const body: WorkspaceDocument = {
    workspaceId: coach.workspace.body.id,
    organisations: await inSlices(organisations, (some) =>
      some.map((each) => organisationDocument(context.server, each, rounds.get(each.id) ?? [], coach.key)),
    ),
  };
  return jsonWithTag(context, body);
}

async function remove(context: RequestContext): Promise<Response> {
  const coach = await authenticateCoach(context);
  for (const organisation of await organisationsOf(context, coach)) {
    await deleteOrganisation(context.server.store, organisation);
  }
  await context.server.store.remove('workspace', coach.workspace.body.id);
  return noContent();
}

async function organisationsOf({ server }: RequestContext, coach: Coach): Promise<Organisation[]> {
  const documents = await inSlices(coach.workspace.body.organisations, (ids) =>
    server.store.read('organisation', ids),
  );
  return documents.flatMap((document) => (document ? [document.body] : []));
}
