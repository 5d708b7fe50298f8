import { ADDRESSES } from '../contract/addresses.ts';
import {
  type AddedKey,
  type InvitationSecret,
  type invitationSecretContract,
  type keyContract,
  type keysContract,
  NewKey,
} from '../contract/keys.ts';
import {
  fromBase64url,
  MAX_KEYS,
  SEED_BYTES,
  type Workspace,
  type WorkspaceKey,
  type WorkspaceKeyKind,
} from '../core/index.ts';
import { authenticate } from './authorisation.ts';
import { changeWorkspace } from './change-workspace.ts';
import { json, noContent, type RequestContext, route } from './http.ts';
import { findKey, type Key, newKey, PREFIXES, parseId, parseKey } from './key.ts';
import { refuse } from './problem-response.ts';
import { storedKey } from './root.ts';
import { invitationSecret as secretOf } from './secrets.ts';
import { authenticateSender } from './sender.ts';
import { trustedDay } from './trusted-time.ts';

/** The keys of a workspace. Every request looks the keys up, so a revoked one opens nothing from then on. */
export const keys = route<typeof keysContract>(ADDRESSES.keys, { POST: add, DELETE: revokeOthers });

/** One of them. */
export const key = route<typeof keyContract>(ADDRESSES.key, { DELETE: revoke });

/**
 * What the codes of a survey will follow from. A coach's browser asks before it makes the survey, since the codes are
 * never sent.
 */
export const invitationSecret = route<typeof invitationSecretContract>(ADDRESSES.invitationSecret, {
  GET: readInvitationSecret,
});

/** A key that a browser has made can be sent again after a lost reply: it is added once, and the answer is the same. */
async function add(context: RequestContext): Promise<Response> {
  const { server } = context;
  const { holder, body } = await authenticateSender(context, 'coach', NewKey);
  const { kind, key: given, label, purpose } = body;
  const workspaceId = holder.workspace.body.id;
  const key =
    given === undefined
      ? newKey(PREFIXES[kind], workspaceId, server.random)
      : givenKey(given, kind, workspaceId);
  const today = await trustedDay(server);
  const details = { label, ...(purpose && { purpose }), created: today, lastUsed: today };
  const stored = storedKey(key, holder.root, details, server.random);
  const { keys } = await changeWorkspace(server, holder, (workspace) => withKey(workspace, key, stored));
  const answer: AddedKey = { id: (findKey(keys, key) ?? stored).id, key: key.text };
  return json(answer, 201);
}

/** A key that a browser has made; refuses one of another workspace or kind with `invalid-request`. */
function givenKey(text: string, kind: WorkspaceKeyKind, workspaceId: string): Key {
  const key = parseKey(text);
  const fits = key?.kind === PREFIXES[kind] && key.id === workspaceId;
  return fits ? key : refuse('invalid-request', [{ path: 'key', message: 'invalid' }]);
}

/** A workspace with one more key; the same where it is there already, which is a conflict if it is called otherwise. */
function withKey(workspace: Workspace, key: Key, stored: WorkspaceKey): Workspace {
  const there = findKey(workspace.keys, key);
  if (there) {
    const isSame = there.label === stored.label && there.purpose === stored.purpose;
    return isSame ? workspace : refuse('conflict');
  }
  if (workspace.keys.length >= MAX_KEYS) refuse('too-many');
  return { ...workspace, keys: [...workspace.keys, stored] };
}

/** One that is not there has been revoked, perhaps by this very request before its reply was lost. */
async function revoke(context: RequestContext): Promise<Response> {
  const holder = await authenticate(context, 'coach');
  const id = parseId(context.params.id) ?? refuse('not-found');
  await changeWorkspace(context.server, holder, (body) => {
    const kept = body.keys.filter((each) => each.id !== id);
    if (kept.length === body.keys.length) return body;
    // A helper cannot add a coach, so the workspace would be lost.
    if (!kept.some(({ kind }) => kind === 'coach')) refuse('last-key');
    return { ...body, keys: kept };
  });
  return noContent();
}

async function revokeOthers(context: RequestContext): Promise<Response> {
  const holder = await authenticate(context, 'coach');
  // Without it, this would be the address of a list that is deleted as a whole.
  if (!context.url.searchParams.has('others'))
    refuse('invalid-request', [{ path: 'others', message: 'missing' }]);
  await changeWorkspace(context.server, holder, (body) => ({
    ...body,
    keys: body.keys.filter(({ id }) => id === holder.shown.id),
  }));
  return noContent();
}

async function readInvitationSecret(context: RequestContext): Promise<Response> {
  const { root } = await authenticate(context, 'coach');
  const { seed = '' } = context.params;
  if (fromBase64url(seed)?.length !== SEED_BYTES)
    refuse('invalid-request', [{ path: 'seed', message: 'invalid' }]);
  const answer: InvitationSecret = { secret: secretOf(root, seed) };
  return json(answer);
}
