import { readStored, writeStored } from '../storage.ts';

/**
 * Which keys have been forgotten in this browser. The session storage of another tab cannot be emptied from here,
 * and a page in the back/forward cache runs no script, so both look at these marks when they are next used. A mark
 * names the workspace, which opens nothing.
 */
export const FORGOTTEN = 'okr-klar-forgotten';
/** Older marks are dropped. */
const MAX_MARKS = 20;
const local = () => localStorage;

/** The id of the workspace that a coach key opens: what stands between its prefix and its secret. */
export function workspaceOfKey(key: string): string {
  return key.slice(3, 11);
}

/** All marks, the oldest first: `workspace.random`, so that forgetting the same key again is another mark. */
export function forgottenMarks(): readonly string[] {
  return (readStored(local, FORGOTTEN) ?? '').split(' ').filter(Boolean);
}

export function isKeyForgotten(key: string): boolean {
  return forgottenMarks().some((mark) => isOf(key, mark));
}

export function markKeyForgotten(key: string): void {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  writeMarks([...marksExceptOf(key), `${workspaceOfKey(key)}.${random}`].slice(-MAX_MARKS));
}

/** The key has been opened again. */
export function unmarkKey(key: string): void {
  if (isKeyForgotten(key)) writeMarks(marksExceptOf(key));
}

function writeMarks(all: readonly string[]): void {
  writeStored(local, FORGOTTEN, all.join(' ') || undefined);
}

function marksExceptOf(key: string): string[] {
  return forgottenMarks().filter((mark) => !isOf(key, mark));
}

function isOf(key: string, mark: string): boolean {
  return mark.split('.')[0] === workspaceOfKey(key);
}
