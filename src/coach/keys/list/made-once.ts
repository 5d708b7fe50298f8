import { useRef } from 'preact/hooks';
import { toBase64url } from '#core/base64url.ts';
import { idInKey, SECRET_BYTES } from '#core/keys.ts';
import type { WorkspaceKeyKind } from '#core/workspace.ts';

/**
 * Makes a key at the first try and keeps it for the next: if a reply was lost, the same key is sent again and is added
 * once. What it is for must be the same, or it is another key.
 */
export function useMadeOnce<T>() {
  const made = useRef(new Map<string, T>());
  return async (purpose: string, make: () => T | Promise<T>): Promise<T> => {
    const key = made.current.get(purpose) ?? (await make());
    made.current.set(purpose, key);
    return key;
  };
}

/** A new random key of the workspace that a coach's key opens. */
export function randomKey(coachKey: string, kind: WorkspaceKeyKind): string {
  const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  return `${kind === 'coach' ? 'ck' : 'hk'}_${idInKey(coachKey)}${toBase64url(secret)}`;
}
