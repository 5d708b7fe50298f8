/**
 * The coach key in the browser: out of the address at once, then only in this tab, unless the coach asks to
 * have it remembered. It never stands in an address that a server, a history list or a screen share could show.
 */
const PLACE = 'okr-klar-coach-key';
const KEY = /ck_[\w-]+/;

/** Where the browser refuses storage, the key lasts as long as the page. */
let held: string | undefined;

/** The coach key in a pasted link or text. */
export function keyIn(text: string): string | undefined {
  return KEY.exec(text)?.[0];
}

/** Takes the key from the address's fragment, if one is there, and keeps it. */
export function takeKey(): string | undefined {
  const key = keyIn(location.hash);
  if (!key) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  keepKey(key);
  return key;
}

/** The key kept in this tab, or remembered on this device. */
export function keptKey(): string | undefined {
  return stored(() => sessionStorage) ?? held ?? stored(() => localStorage);
}

export function keepKey(key: string): void {
  held = key;
  store(() => sessionStorage, key);
  // Another key is used now, so that is the one to remember.
  if (isRemembered()) rememberKey(key);
}

export function forgetKey(): void {
  held = undefined;
  store(() => sessionStorage, undefined);
  rememberKey(undefined);
}

/** Whether a key is remembered beyond this tab, which only happens when the coach asks for it. */
export function isRemembered(): boolean {
  return stored(() => localStorage) !== undefined;
}

/** Remembers the key on this device; undefined forgets it there. */
export function rememberKey(key: string | undefined): void {
  store(() => localStorage, key);
}

/** Even naming a storage throws where the browser refuses it. */
function stored(where: () => Storage): string | undefined {
  try {
    return where().getItem(PLACE) ?? undefined;
  } catch {
    return undefined;
  }
}

function store(where: () => Storage, key: string | undefined): void {
  try {
    if (key === undefined) where().removeItem(PLACE);
    else where().setItem(PLACE, key);
  } catch {
    // `held` has it as long as the page is open.
  }
}
