import type { AddedKey, KeyDocument, NewKey } from '#contract/keys.ts';
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
