import { type Store, StoreUnavailable, type Warning } from '../store/store.ts';
import { describeFailure, failureCode } from './failure.ts';

type Level = 'warning' | 'error';

/**
 * Writes a line for the operator: time, level, code, and a sentence of fixed words. Nothing of a request gets into it,
 * no address, no id and no value.
 *
 * @param code the problem or warning, in the words of the API where it has one
 */
export function writeLine(level: Level, code: string, sentence: string): void {
  console.error(`${new Date().toISOString()} ${level} ${code} okr-klar: ${sentence.replaceAll('\n', ' ')}`);
}

/** The same line is written again after this many milliseconds at the earliest: a thousand refusals are one line. */
const PAUSE = 60_000;

const lastWritten = new WeakMap<Store, Map<string, number>>();

/** Writes a line at most once a minute. @param key what counts as the same line */
function log(store: Store, level: Level, code: string, sentence: string, key = sentence): void {
  const written = lastWritten.get(store) ?? new Map<string, number>();
  lastWritten.set(store, written);
  const now = performance.now();
  const last = written.get(key);
  if (last !== undefined && now - last < PAUSE) return;
  written.set(key, now);
  writeLine(level, code, sentence);
}

/** Logs why something failed. A store that refuses for one reason is one line, wherever it was called from. */
export function logFailure(store: Store, error: unknown): void {
  const line = describeFailure(error);
  log(store, 'error', failureCode(error), line, error instanceof StoreUnavailable ? error.trouble : line);
}

/** For an operator who runs a site with another pepper than the one its store belongs to. */
const ANOTHER_PEPPER =
  'PEPPER is not the one that this store belongs to, so nothing is counted and nothing opened. Start with that one.';

/** Logs that a store belongs to another pepper. @returns the sentence, for answers */
export function logAnotherPepper(store: Store): string {
  log(store, 'error', 'other-pepper', ANOTHER_PEPPER);
  return ANOTHER_PEPPER;
}

/** What each warning means, and what to do. */
export const WARNED: Readonly<Record<Warning, string>> = {
  evicts: 'This Redis deletes keys when it is full. Set maxmemory-policy to noeviction.',
  'no-append-only-file': 'This Redis keeps no append-only file. Set appendonly to yes.',
  'key-damaged':
    'A key was right, but what it unlocks has been altered in the store. Another key may still open it.',
  'link-lost':
    'What an organisation carries has been altered in the store, so its results link or invitations cannot be shown. Its coach can replace the link.',
  clock: 'The clock has jumped. Nothing is deleted until it has gone on for seven days.',
};

/** Logs settings that will lose data some day, and damage. */
export function logWarnings(store: Store, warnings: readonly Warning[]): void {
  for (const warning of warnings) log(store, 'warning', warning, WARNED[warning]);
}
