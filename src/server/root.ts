import type { WorkspaceKey } from '../core/index.ts';
import type { ServerContext } from './context.ts';
import { hashKey, type Key, newId } from './key.ts';
import { unwrap, wrap } from './wrapping.ts';

const ROOT_BYTES = 32;

/**
 * The secret of a workspace that everything else follows from (see secrets.ts). It is never stored as it is and never
 * sent; it is in memory while a request with a key of the workspace is answered.
 */
export type Root = Uint8Array;

export function newRoot(random: ServerContext['random']): Root {
  return random(ROOT_BYTES);
}

/** The root of a workspace from before there were several keys: the text of its one key. */
export function rootOfOlder(key: Key): Root {
  return Buffer.from(key.text);
}

type KeyDetails = Pick<WorkspaceKey, 'label' | 'purpose' | 'created' | 'lastUsed'>;

/** What is stored of a key: its hash, and the root wrapped under it, bound to workspace and key. */
export function storedKey(
  key: Key,
  root: Root,
  details: KeyDetails,
  random: ServerContext['random'],
): WorkspaceKey {
  const id = newId(random);
  return {
    ...{ id, kind: key.kind === 'hk' ? 'helper' : 'coach', ...details },
    ...{ hash: hashKey(key), wrapped: wrap(Buffer.from(key.text), placeOf(key, id), root, random) },
  };
}

/** The root that a key unwraps. @throws DamagedWrapping */
export function rootOf(key: Key, { id, wrapped }: WorkspaceKey): Root {
  return unwrap(Buffer.from(key.text), placeOf(key, id), wrapped);
}

function placeOf(key: Key, keyId: string) {
  return { purpose: 'okr-klar/root/v1', id: key.id, bound: `${key.id} ${keyId}` };
}
