import { type Clock, clockAfter, closingTime, deletingTime } from '../core/index.ts';
import type { Store } from '../store/store.ts';
import type { Context } from './context.ts';

/** The moments that things are done by, in milliseconds since the epoch. All are now while the clock is believed. */
export interface Times {
  readonly closing: number;
  readonly deleting: number;
  readonly hasJumped: boolean;
}

/** One clock a store. */
const ID = 'clock';
/** What was noted so lately is not noted again, in milliseconds; while a jump is watched, more often. */
const USUALLY = 60 * 60 * 1000;
const WATCHED = 60 * 1000;
const ATTEMPTS = 3;

const noted = new WeakMap<Store, Clock>();

/**
 * Looks at the clock, and has the store remember it: a host that starts with a clock two years ahead is told by
 * what the store has seen before. Costs nothing within an hour of the last look.
 */
export async function trustedTimes({ store, now: read }: Pick<Context, 'store' | 'now'>): Promise<Times> {
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
  return leap ? Math.abs(now - leap.latest) < WATCHED : Math.abs(now - latest) < USUALLY;
}

/** Who is overtaken by another host looks again at what that one has seen. */
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
