/**
 * The coach key in the browser: out of the address at once, then only in this tab. It never stands in an
 * address that a server, a history list or a screen share could show.
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

/** The key kept in this tab. */
export function keptKey(): string | undefined {
  try {
    return sessionStorage.getItem(PLACE) ?? held;
  } catch {
    return held;
  }
}

export function keepKey(key: string): void {
  held = key;
  try {
    sessionStorage.setItem(PLACE, key);
  } catch {
    // `held` has it.
  }
}

export function forgetKey(): void {
  held = undefined;
  try {
    sessionStorage.removeItem(PLACE);
  } catch {
    // It was never stored.
  }
}
