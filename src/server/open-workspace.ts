import type { OlderWorkspace, Workspace, WorkspaceKey } from '../core/index.ts';
import { StoreUnavailable, type Versioned } from '../store/store.ts';
import type { ServerContext } from './context.ts';
import { findKey, type Key, verifyKey } from './key.ts';
import { type Root, rootOf, rootOfOlder, storedKey } from './root.ts';
import { dayOf, trustedDay } from './trusted-time.ts';

/** Whoever has shown a key of an existing workspace. */
export interface KeyHolder {
  /** What is stored of the key. */
  readonly shown: WorkspaceKey;
  readonly root: Root;
  readonly workspace: Versioned<Workspace>;
}

/**
 * The workspace that a key opens; null when it opens none. Notes once a day that it did, by the day only. A store that
 * refuses to write is ignored, so that it can still be read.
 *
 * @throws DamagedWrapping when the key is right and the root under it has been altered
 */
export async function openWorkspace(server: ServerContext, key: Key): Promise<KeyHolder | null> {
  return openStored(server, key, await readStored(server, key));
}

/** The same for a workspace that has just been read. */
export async function openStored(
  server: ServerContext,
  key: Key,
  stored: Stored | null,
): Promise<KeyHolder | null> {
  const holder = stored && unlock(server, stored, key);
  if (!holder) return null;
  const noted = await noteUse(server, holder, 'keyHash' in stored.body);
  if (noted !== 'overtaken') return noted;
  // Another request has written meanwhile. It may have revoked this key.
  const again = await readStored(server, key);
  return again && unlock(server, again, key);
}

type Stored = Versioned<Workspace | OlderWorkspace>;

async function readStored({ store }: ServerContext, key: Key): Promise<Stored | null> {
  return (await store.read('workspace', [key.id]))[0] ?? null;
}

function unlock(server: ServerContext, { body, version }: Stored, key: Key): KeyHolder | null {
  const workspace = 'keyHash' in body ? withKeys(server, body, key) : body;
  const shown = workspace && findKey(workspace.keys, key);
  return shown ? { shown, root: rootOf(key, shown), workspace: { body: workspace, version } } : null;
}

/** An older workspace in today's form, which only its one key can make; null for another key. */
function withKeys(server: ServerContext, older: OlderWorkspace, key: Key): Workspace | null {
  const { keyHash, ...rest } = older;
  if (!verifyKey(key, keyHash)) return null;
  const lastUsed = older.opened ?? dayOf(server.now());
  const details = { label: '', created: null, lastUsed };
  return { ...rest, keys: [storedKey(key, rootOfOlder(key), details, server.random)] };
}

/** Writes the day, and an older workspace in today's form. @returns the holder of what is stored now */
async function noteUse(
  server: ServerContext,
  holder: KeyHolder,
  isOlder: boolean,
): Promise<KeyHolder | 'overtaken'> {
  const { body, version } = holder.workspace;
  const before = [body.opened ?? '', holder.shown.lastUsed];
  const isNoted = (day: string) => !isOlder && before.every((noted) => noted >= day);
  if (isNoted(dayOf(server.now()))) return holder;
  try {
    const day = await trustedDay(server);
    if (isNoted(day)) return holder;
    const shown = { ...holder.shown, lastUsed: later(holder.shown.lastUsed, day) };
    const keys = body.keys.map((each) => (each.id === shown.id ? shown : each));
    const next = { ...body, opened: later(body.opened ?? '', day), keys };
    const isWritten = await server.store.write('workspace', body.id, next, version);
    return isWritten ? { ...holder, shown, workspace: { body: next, version: version + 1 } } : 'overtaken';
  } catch (error) {
    if (error instanceof StoreUnavailable) return holder;
    throw error;
  }
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
