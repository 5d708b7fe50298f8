import type { AddedKey, KeyDocument, NewKey } from '#contract/keys.ts';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { TransferOffer } from '#contract/transfers.ts';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import type { Problem } from '#core/index.ts';
import { call, type Fetch } from './client.ts';

/** A workspace as whoever holds this key sees it. */
export function overview(fetch: Fetch, key: string) {
  return call<WorkspaceDocument & Problem>(fetch, 'GET', '/api/workspace', { key });
}

/** Adds a key to the workspace of a coach's key. */
export function addKey(fetch: Fetch, key: string, body: Partial<NewKey> = {}) {
  const whole = { label: 'Kari, laptop', kind: 'coach', ...body };
  return call<AddedKey & Problem>(fetch, 'POST', '/api/workspace/keys', { key, body: whole });
}

/** What the list says of a key itself. */
export async function entryOf(fetch: Fetch, key: string): Promise<KeyDocument> {
  const { body } = await overview(fetch, key);
  const entry = body.keys.find(({ current }) => current);
  if (!entry) throw new Error('the list has no entry for this key');
  return entry;
}

/** Revokes one key by another. */
export async function revoke(fetch: Fetch, key: string, { id }: Pick<KeyDocument, 'id'>) {
  return call(fetch, 'DELETE', `/api/workspace/keys/${id}`, { key });
}

/** Makes a workspace. @returns its key */
export async function newWorkspace(fetch: Fetch): Promise<string> {
  const { body } = await call<{ coachKey: string }>(fetch, 'POST', '/api/workspace', { body: {} });
  return body.coachKey;
}

/** Offers an organisation to another workspace. */
export function offer(fetch: Fetch, key: string, { id }: { readonly id: string }) {
  return call<TransferOffer>(fetch, 'POST', `/api/organisations/${id}/transfer`, { key });
}

/** Accepts it, with a key of the other workspace. */
export function accept(fetch: Fetch, key: string, token: string) {
  return call<OrganisationDocument & Problem>(fetch, 'POST', '/api/transfers', { key, body: { token } });
}
