/**
 * The results key stays in the address: the link is meant to be passed on. It stands after "#", which the
 * browser keeps to itself, and reaches the server in a header only.
 */
const RESULTS_KEY = /rk_[\w-]{16,}/;
const COACH_KEY = /ck_[\w-]{16,}/;

/** The results key in an address or a pasted text. */
export function resultsKeyIn(text: string): string | null {
  return RESULTS_KEY.exec(text)?.[0] ?? null;
}

/** Whether somebody pasted their coach link by mistake. */
export function holdsCoachKey(text: string): boolean {
  return COACH_KEY.test(text);
}

/** The same result in another language needs the same key. */
export function putKeyInLanguageLinks(key: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) link.hash = key;
}
