import { type Store, StoreUnavailable, type Warning } from '../store/store.ts';

/** The same word is said again after this long at the earliest, in milliseconds: a thousand refusals are one line. */
const SAY_AGAIN = 60_000;

const saidBy = new WeakMap<Store, Map<string, number>>();

/** Tells the operator what is wrong, in a fixed word: the log holds nothing of a request. */
function say(store: Store, words: string): void {
  const said = saidBy.get(store) ?? new Map<string, number>();
  saidBy.set(store, said);
  const now = performance.now();
  const last = said.get(words);
  if (last !== undefined && now - last < SAY_AGAIN) return;
  said.set(words, now);
  console.error(`okr-klar: ${words}`);
}

/** Says why the store refused, such as `store: OOM`. Any other error is not the store's. */
export function logStoreTrouble(store: Store, error: unknown): void {
  if (error instanceof StoreUnavailable) say(store, `store: ${error.trouble}`);
}

/** What people are told who run a site with another pepper than the one its store belongs to. */
const ANOTHER_PEPPER =
  'PEPPER is not the one that this store belongs to, so nothing is counted and nothing opened. Start with that one.';

/** Says that a store belongs to another pepper. @returns the words for it */
export function logAnotherPepper(store: Store): string {
  say(store, ANOTHER_PEPPER);
  return ANOTHER_PEPPER;
}

const WARNED: Readonly<Record<Warning, string>> = {
  evicts: 'warning: this Redis deletes keys when it is full. Set maxmemory-policy to noeviction.',
  'no-append-only-file': 'warning: this Redis keeps no append-only file. Set appendonly to yes.',
  clock: 'warning: the clock has jumped. Nothing is deleted until it has gone on for seven days.',
};

/** Says what will lose something some day. */
export function logWarnings(store: Store, warnings: readonly Warning[]): void {
  for (const warning of warnings) say(store, WARNED[warning]);
}
