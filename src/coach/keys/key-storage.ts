import { findCoachKey, idInKey } from '#core/keys.ts';
import { FORGOTTEN, STORED_KEY as KEY } from '#ui/own-key.ts';
import { readStored, writeStored } from '../storage.ts';

/*
 * The coach key in the browser. It leaves the address at once. It is stored in this tab once it has opened a workspace,
 * and on this device only if the coach asks for that, so that no server, history list or screen share shows it. No
 * answer of the server deletes a key: a store that is empty for a moment also answers "not found".
 */

/** A key from a link that has not opened anything yet. It survives a reload and replaces no other key. */
const UNCHECKED = 'okr-klar-coach-key-unchecked';
/** A recovery key with its words, as JSON: recovery/sheet.ts writes and reads it. */
export const SHEET = 'okr-klar-recovery-sheet';
/** The oldest marks are dropped. */
const MAX_MARKS = 20;
const session = () => sessionStorage;
const local = () => localStorage;

/** Holds the key while the page is open where the browser refuses storage. */
let held: string | undefined;

/** The key in the address, which is removed from there, or one that was taken earlier and is still unchecked. */
export function takeKeyFromAddress(): string | undefined {
  // The random part of a transfer's token may contain what looks like a key.
  const key = location.hash.startsWith('#tk_') ? undefined : findCoachKey(location.hash);
  if (!key) return readStored(session, UNCHECKED);
  history.replaceState(history.state, '', location.pathname + location.search);
  writeStored(session, UNCHECKED, key);
  return key;
}

/** Drops a key that was taken from the address, when it opens nothing or the coach declines it. */
export function dropUncheckedKey(): void {
  writeStored(session, UNCHECKED, undefined);
}

/** The key stored in this tab, or else the one remembered on this device. */
export function storedKey(): string | undefined {
  const key = readStored(session, KEY) ?? held;
  // Another tab may have forgotten it while this tab showed a page without keys.
  if (key && isKeyForgotten(key)) removeKeysOf(idInKey(key));
  return readStored(session, KEY) ?? held ?? rememberedKey();
}

/** Stores a key that has opened a workspace in this tab. The key remembered on the device stays as it is. */
export function storeKey(key: string): void {
  held = key;
  dropUncheckedKey();
  if (isKeyForgotten(key)) writeMarks(marksExceptOf(key));
  writeStored(session, KEY, key);
}

/** The key remembered on this device, if the coach asked for that. */
export function rememberedKey(): string | undefined {
  return readStored(local, KEY);
}

/** Remembers a key on this device in place of any other; undefined removes it. */
export function rememberKey(key: string | undefined): void {
  writeStored(local, KEY, key);
}

/** Removes one key, which has been revoked, from this tab and this device. Other keys of its workspace stay. */
export function dropKey(key: string): void {
  if (held === key) held = undefined;
  for (const place of [KEY, UNCHECKED]) {
    if (readStored(session, place) === key) writeStored(session, place, undefined);
  }
  if (rememberedKey() === key) rememberKey(undefined);
}

/** Removes the keys of a workspace from this tab and this device. Keys of other workspaces stay. */
export function removeKeysOf(workspace: string): void {
  const isOf = (text = '') => idInKey(findCoachKey(text) ?? '') === workspace;
  if (isOf(held)) held = undefined;
  for (const place of [KEY, UNCHECKED, SHEET]) {
    if (isOf(readStored(session, place))) writeStored(session, place, undefined);
  }
  if (isOf(rememberedKey())) rememberKey(undefined);
}

/** All marks of forgotten keys, the oldest first. */
export function forgottenMarks(): readonly string[] {
  return (readStored(local, FORGOTTEN) ?? '').split(' ').filter(Boolean);
}

/** Whether this browser has forgotten a key. */
export function isKeyForgotten(key: string): boolean {
  return forgottenMarks().some((mark) => isMarkOf(key, mark));
}

/** Marks a key as forgotten for all tabs of this browser. */
export function markKeyForgotten(key: string): void {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  writeMarks([...marksExceptOf(key), `${idInKey(key)}.${random}`].slice(-MAX_MARKS));
}

function writeMarks(all: readonly string[]): void {
  writeStored(local, FORGOTTEN, all.join(' ') || undefined);
}

function marksExceptOf(key: string): string[] {
  return forgottenMarks().filter((mark) => !isMarkOf(key, mark));
}

function isMarkOf(key: string, mark: string): boolean {
  return mark.split('.')[0] === idInKey(key);
}
