import { readStored, writeStored } from '../storage.ts';
import { isKeyForgotten, unmarkKey, workspaceOfKey } from './key-state.ts';

/**
 * The coach key in the browser: out of the address at once; in this tab once it has opened a workspace; on this
 * device only if the coach asks for it. It never stands in an address that a server, a history list or a screen
 * share could show. No answer of the server deletes it: a store that is empty for a moment opens nothing either.
 */
const PLACE = 'okr-klar-coach-key';
/** A key from a link that has opened nothing yet: it survives a reload, and replaces nothing. */
const UNCHECKED = 'okr-klar-coach-key-unchecked';
const KEY = /ck_[\w-]+/;
const session = () => sessionStorage;
const local = () => localStorage;

/** Where the browser refuses storage, the key lasts as long as the page. */
let held: string | undefined;

/** The coach key in a pasted link or text. */
export function readCoachKey(text: string): string | undefined {
  return KEY.exec(text)?.[0];
}

/** The key from the address's fragment, which it leaves, or one taken before that is still to be checked. */
export function takeKeyFromAddress(): string | undefined {
  const key = readCoachKey(location.hash);
  if (!key) return readStored(session, UNCHECKED);
  history.replaceState(history.state, '', location.pathname + location.search);
  writeStored(session, UNCHECKED, key);
  return key;
}

/** Lets go of a key that was taken from the address: it opens nothing, or is not wanted. */
export function dropUncheckedKey(): void {
  writeStored(session, UNCHECKED, undefined);
}

/** The key kept in this tab, or else the one remembered on this device. */
export function storedKey(): string | undefined {
  const key = readStored(session, PLACE) ?? held;
  // It was forgotten in another tab while this one showed a page that knows of no keys.
  if (key && isKeyForgotten(key)) removeKeysOf(workspaceOfKey(key));
  return readStored(session, PLACE) ?? held ?? rememberedKey();
}

/** Keeps a key that has opened a workspace in this tab. What is remembered on the device stays as it is. */
export function storeKey(key: string): void {
  held = key;
  dropUncheckedKey();
  unmarkKey(key);
  writeStored(session, PLACE, key);
}

/** The key that outlasts the tab, if the coach has asked for one to be remembered. */
export function rememberedKey(): string | undefined {
  return readStored(local, PLACE);
}

/** Remembers a key on this device in place of any other; undefined forgets it there. */
export function rememberKey(key: string | undefined): void {
  writeStored(local, PLACE, key);
}

/** Takes the keys of a workspace out of this tab and this device. Keys of other workspaces stay. */
export function removeKeysOf(workspace: string): void {
  const isOf = (key: string | undefined) => key !== undefined && workspaceOfKey(key) === workspace;
  if (isOf(held)) held = undefined;
  for (const place of [PLACE, UNCHECKED]) {
    if (isOf(readStored(session, place))) writeStored(session, place, undefined);
  }
  if (isOf(rememberedKey())) rememberKey(undefined);
}
