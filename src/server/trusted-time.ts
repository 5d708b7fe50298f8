import { type Clock, clockAfter, closingTime, deletingTime } from '../core/index.ts';
import type { Store } from '../store/store.ts';
import type { ServerContext } from './context.ts';

/** The moments to close and to delete by, in milliseconds since the epoch: both are now unless the clock has jumped. */
export interface Times {
  readonly closing: number;
  readonly deleting: number;
  readonly hasJumped: boolean;
}

/** The id of the clock document; a store has one. */
const ID = 'clock';
/** Milliseconds between two notes of the time, and after the clock has jumped. */
const NOTE_INTERVAL = 60 * 60 * 1000;
const NOTE_INTERVAL_AFTER_JUMP = 60 * 1000;
const ATTEMPTS = 3;

const noted = new WeakMap<Store, Clock>();

/** The day of a moment in UTC, YYYY-MM-DD. @param moment milliseconds since the epoch */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** Today, by a clock that has not jumped. */
export async function trustedDay(server: Pick<ServerContext, 'store' | 'now'>): Promise<string> {
  return dayOf((await trustedTimes(server)).closing);
}

/**
 * Compares the clock with the last time that the store has noted, and notes it: a host that starts with a clock two
 * years ahead is found out by that. Within an hour of the last note the store is not asked.
 */
export async function trustedTimes({
  store,
  now: read,
}: Pick<ServerContext, 'store' | 'now'>): Promise<Times> {
  const now = read();
  const last = noted.get(store);
  const clock = last && isFresh(last, now) ? last : await note(store, now);
  return {
    closing: closingTime(clock, now),
    deleting: deletingTime(clock, now),
    hasJumped: clock.leap !== null,
  };
}

function isFresh({ latest, leap }: Clock, now: number): boolean {
  return leap
    ? Math.abs(now - leap.latest) < NOTE_INTERVAL_AFTER_JUMP
    : Math.abs(now - latest) < NOTE_INTERVAL;
}

/** Notes the time in the store; tries again when another host has written first. */
async function note(store: Store, now: number): Promise<Clock> {
  let clock = clockAfter(null, now);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [stored] = await store.read('clock', [ID]);
    clock = clockAfter(stored?.body ?? null, now);
    if (await store.write('clock', ID, clock, stored?.version ?? 0)) break;
  }
  noted.set(store, clock);
  return clock;
}
