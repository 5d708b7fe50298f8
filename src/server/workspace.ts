import { ADDRESSES } from '../contract/addresses.ts';
import type { KeyDocument } from '../contract/keys.ts';
import { NewWorkspace, type WorkspaceDocument, type workspaceContract } from '../contract/workspace.ts';
import { authenticate, authenticateWhole } from './authorisation.ts';
import { readBody } from './body.ts';
import { actOnWorkspace } from './change-workspace.ts';
import { closedIfDue } from './close-due.ts';
import { deleteWorkspace } from './delete-organisation.ts';
import { organisationDocument } from './documents.ts';
import { jsonWithTag } from './etag.ts';
import { json, noContent, type RequestContext, route } from './http.ts';
import { constantTimeEqual, newId, newKey } from './key.ts';
import { limit, withStrictGuessLimit } from './limit.ts';
import type { KeyHolder } from './open-workspace.ts';
import { refuse } from './problem-response.ts';
import { newRoot, storedKey } from './root.ts';
import { inSlices } from './slices.ts';
import { trustedDay } from './trusted-time.ts';

/** A coach's workspace: made without an account, and opened with any of its keys. */
export const workspace = route<typeof workspaceContract>(ADDRESSES.workspace, {
  POST: create,
  GET: read,
  DELETE: remove,
});

async function create(context: RequestContext): Promise<Response> {
  const { request, server } = context;
  const { signupCode, label } = await readBody(request, NewWorkspace);
  await checkSignupCode(context, signupCode);
  await limit(context, 'creation');
  const id = newId(server.random);
  const key = newKey('ck', id, server.random);
  const today = await trustedDay(server);
  const details = { label, created: today, lastUsed: today };
  const keys = [storedKey(key, newRoot(server.random), details, server.random)];
  const body = { id, keys, opened: today, organisations: [] };
  if (!(await server.store.write('workspace', id, body, 0))) refuse('conflict');
  return json({ workspaceId: id, coachKey: key.text }, 201);
}

async function checkSignupCode(context: RequestContext, given: string | undefined): Promise<void> {
  const { signupCode } = context.server;
  if (signupCode === null) return;
  // Pages ask without a code first, to find out whether one is required, so that does not count as a guess.
  if (!given) refuse('signup-code');
  await withStrictGuessLimit(context, () => constantTimeEqual(given, signupCode), 'signup-code');
}

async function read(context: RequestContext): Promise<Response> {
  const { server } = context;
  const { holder, organisations, surveys } = await authenticateWhole(context);
  const rounds = Map.groupBy(
    (await closedIfDue(server, surveys)).filter((record) => record !== null),
    ({ survey }) => survey.organisationId,
  );
  const body: WorkspaceDocument = {
    workspaceId: holder.workspace.body.id,
    keys: keyDocuments(holder),
    organisations: await inSlices(organisations, (some) =>
      some.map((each) => organisationDocument(server, each.body, rounds.get(each.body.id) ?? [], holder)),
    ),
  };
  return jsonWithTag(context, body);
}

/** All keys for a coach, the own one for a helper. */
function keyDocuments({ shown, workspace }: KeyHolder): KeyDocument[] {
  const seen = shown.kind === 'coach' ? workspace.body.keys : [shown];
  return seen.map(({ id, label, kind, purpose, created, lastUsed }) => ({
    ...{ id, label, kind },
    ...(purpose && { purpose }),
    ...{ created, lastUsed, current: id === shown.id },
  }));
}

async function remove(context: RequestContext): Promise<Response> {
  const { server } = context;
  const coach = await authenticate(context, 'coach');
  await actOnWorkspace(server, coach, (workspace) => deleteWorkspace(server.store, workspace));
  return noContent();
}
