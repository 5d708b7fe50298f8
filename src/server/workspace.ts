import { NewWorkspace, type WorkspaceDocument, workspaceContract } from '../contract/workspace.ts';
import type { Organisation } from '../core/index.ts';
import { authenticateCoach, type Coach } from './access.ts';
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

/** A coach's workspace: made without an account, opened by its key. */
export const workspace = route(workspaceContract, { POST: create, GET: read, DELETE: remove });

async function create(exchange: RequestContext): Promise<Response> {
  const { request, context } = exchange;
  const { signupCode } = await readBody(request, NewWorkspace);
  await checkSignupCode(exchange, signupCode);
  await limit(exchange, 'creation');
  const id = newId(context.random);
  const key = newCoachKey(id, context.random);
  const opened = dayOf((await trustedTimes(context)).closing);
  const body = { id, keyHash: hashKey(key), opened, organisations: [] };
  if (!(await context.store.write('workspace', id, body, 0))) refuse('conflict');
  return json({ workspaceId: id, coachKey: key.text }, 201);
}

async function checkSignupCode(exchange: RequestContext, given: string | undefined): Promise<void> {
  const { signupCode } = exchange.context;
  if (signupCode === null) return;
  // The page asks without a code first, to find out whether one is wanted: that is no guess.
  if (!given) refuse('signup-code');
  await withGuessLimit(exchange, () => constantTimeEqual(given, signupCode) || null, 'signup-code');
}

async function read(exchange: RequestContext): Promise<Response> {
  const coach = await authenticateCoach(exchange);
  const organisations = await organisationsOf(exchange, coach);
  const surveys = await inSlices(
    organisations.flatMap((organisation) => [...organisation.surveys]),
    (ids) => surveysClosedIfDue(exchange.context, ids),
  );
  const rounds = Map.groupBy(
    surveys.filter((record) => record !== null),
    ({ survey }) => survey.organisationId,
  );
  const body: WorkspaceDocument = {
    workspaceId: coach.workspace.body.id,
    organisations: await inSlices(organisations, (some) =>
      some.map((each) => organisationDocument(exchange.context, each, rounds.get(each.id) ?? [], coach.key)),
    ),
  };
  return jsonWithTag(exchange, body);
}

async function remove(exchange: RequestContext): Promise<Response> {
  const coach = await authenticateCoach(exchange);
  for (const organisation of await organisationsOf(exchange, coach)) {
    await deleteOrganisation(exchange.context.store, organisation);
  }
  await exchange.context.store.remove('workspace', coach.workspace.body.id);
  return noContent();
}

async function organisationsOf({ context }: RequestContext, coach: Coach): Promise<Organisation[]> {
  const documents = await inSlices(coach.workspace.body.organisations, (ids) =>
    context.store.read('organisation', ids),
  );
  return documents.flatMap((document) => (document ? [document.body] : []));
}
