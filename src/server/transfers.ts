import { ADDRESSES } from '../contract/addresses.ts';
import {
  AcceptedTransfer,
  type TransferOffer,
  type transferContract,
  type transfersContract,
} from '../contract/transfers.ts';
import { isStanding, type Organisation, TRANSFER_LASTS, type Transfer, withoutOffer } from '../core/index.ts';
import type { Versioned } from '../store/store.ts';
import { authenticate, ownOrganisation } from './authorisation.ts';
import { changeWorkspace } from './change-workspace.ts';
import { surveysClosedIfDue } from './close-due.ts';
import type { ServerContext } from './context.ts';
import { organisationDocument } from './documents.ts';
import { json, noContent, type RequestContext, route } from './http.ts';
import { hashKey, type Key, newKey, parseKey, verifyKey } from './key.ts';
import { withGuessLimit } from './limit.ts';
import { unlistOrganisation, withOrganisation } from './lists.ts';
import type { KeyHolder } from './open-workspace.ts';
import { refuse } from './problem-response.ts';
import { allSecrets, unwrapTransfer, wrapCarried, wrapForTransfer } from './secrets.ts';
import { authenticateSender } from './sender.ts';
import { trustedTimes } from './trusted-time.ts';

/** An offer to move an organisation to another workspace. */
export const transfer = route<typeof transferContract>(ADDRESSES.transfer, {
  POST: offer,
  DELETE: withdraw,
});

/** Where the coach of the other workspace accepts it. */
export const transfers = route<typeof transfersContract>(ADDRESSES.transfers, { POST: accept });

/** An offer replaces an earlier one. */
async function offer(context: RequestContext): Promise<Response> {
  const { server, params } = context;
  const coach = await authenticate(context, 'coach');
  const { body, version } = await ownOrganisation(context, coach, params.id);
  const records = await server.store.surveys(body.surveys);
  const secrets = allSecrets(
    server.store,
    coach.root,
    body,
    records.flatMap((record) => record?.survey ?? []),
  );
  const token = newKey('tk', body.id, server.random);
  const expiresAt = new Date((await trustedTimes(server)).closing + TRANSFER_LASTS).toISOString();
  const transfer: Transfer = {
    hash: hashKey(token),
    wrapped: wrapForTransfer(token, expiresAt, secrets, server.random),
    expiresAt,
    by: coach.shown.id,
  };
  if (!(await server.store.write('organisation', body.id, { ...body, transfer }, version)))
    refuse('conflict');
  const answer: TransferOffer = { token: token.text, expiresAt };
  return json(answer, 201);
}

async function withdraw(context: RequestContext): Promise<Response> {
  const { server, params } = context;
  const coach = await authenticate(context, 'coach');
  const { body, version } = await ownOrganisation(context, coach, params.id);
  if (body.transfer && !(await server.store.write('organisation', body.id, withoutOffer(body), version)))
    refuse('conflict');
  return noContent();
}

/**
 * Moves the organisation; lists.ts says why in this order. It is in one workspace at any moment, and after a crash the
 * offer can be accepted again or has been.
 */
async function accept(context: RequestContext): Promise<Response> {
  const { server } = context;
  const { holder: coach, body } = await authenticateSender(context, 'coach', AcceptedTransfer);
  const token = parseKey(body.token);
  const offered = await withGuessLimit(context, () => findOffer(server, token));
  const { body: before, version } = offered.organisation;
  const workspaceId = coach.workspace.body.id;
  const isOwn = before.workspaceId === workspaceId;
  const after = isOwn ? withoutOffer(before) : moved(server, offered, coach);
  if (!isOwn) await changeWorkspace(server, coach, (workspace) => withOrganisation(workspace, before.id));
  const isMoved = await server.store.write('organisation', before.id, after, version);
  await unlistOrganisation(server.store, isMoved ? before.workspaceId : workspaceId, before.id);
  if (!isMoved) refuse('conflict');
  const records = await surveysClosedIfDue(server, after.surveys);
  return json(organisationDocument(server, after, records, coach));
}

/** An organisation that is on offer to whoever has the token. */
interface Offered {
  readonly organisation: Versioned<Organisation>;
  readonly transfer: Transfer;
  readonly token: Key;
}

/** Finds it; null when the token is wrong, used or expired. */
async function findOffer(server: ServerContext, token: Key | null): Promise<Offered | null> {
  if (token?.kind !== 'tk') return null;
  const [organisation] = await server.store.read('organisation', [token.id]);
  const transfer = organisation?.body.transfer;
  if (!organisation || !transfer || !verifyKey(token, transfer.hash)) return null;
  const [workspace] = await server.store.read('workspace', [organisation.body.workspaceId]);
  const keys = workspace && 'keys' in workspace.body ? workspace.body.keys : [];
  const isOpen = isStanding(transfer, keys, (await trustedTimes(server)).closing);
  return isOpen ? { organisation, transfer, token } : null;
}

function moved(
  { random }: ServerContext,
  { organisation, transfer, token }: Offered,
  { root, workspace }: KeyHolder,
): Organisation {
  const carried = unwrapTransfer(token, transfer.expiresAt, transfer.wrapped);
  const after = { ...withoutOffer(organisation.body), workspaceId: workspace.body.id };
  return { ...after, carried: wrapCarried(root, after, carried, random) };
}
