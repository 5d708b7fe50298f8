import { readStored, writeStored } from '../storage.ts';

/**
 * Which keys have been forgotten in this browser. The session storage of another tab cannot be emptied from here,
 * and a page in the back/forward cache runs no script, so both look at these marks when they are next used. A mark
 * names the workspace, which opens nothing.
 */
export const MARKS = 'okr-klar-forgotten';
/** Older marks are dropped. */
const MOST = 20;
const local = () => localStorage;

/** The id of the workspace that a coach key opens: what stands between its prefix and its secret. */
export function workspaceIn(key: string): string {
  return key.slice(3, 11);
}

/** All marks, the oldest first: `workspace.random`, so that forgetting the same key again is another mark. */
export function marks(): readonly string[] {
  return (readStored(local, MARKS) ?? '').split(' ').filter(Boolean);
}

export function isForgotten(key: string): boolean {
  return marks().some((mark) => isOf(key, mark));
}

export function markForgotten(key: string): void {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  keep([...othersThan(key), `${workspaceIn(key)}.${random}`].slice(-MOST));
}

/** The key has been opened again. */
export function unmark(key: string): void {
  if (isForgotten(key)) keep(othersThan(key));
}

function keep(all: readonly string[]): void {
  writeStored(local, MARKS, all.join(' ') || undefined);
}

function othersThan(key: string): string[] {
  return marks().filter((mark) => !isOf(key, mark));
}

function isOf(key: string, mark: string): boolean {
  return mark.split('.')[0] === workspaceIn(key);
}
