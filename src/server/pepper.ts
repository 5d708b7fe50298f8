import { createHmac } from 'node:crypto';
import type { Store } from '../store/store.ts';
import type { Context } from './context.ts';
import { logAnotherPepper } from './log.ts';
import { ProblemError } from './problem-response.ts';

type Site = Pick<Context, 'store' | 'pepper'>;

/** Every response carries the mark, which stays the same as long as the process runs. */
const marks = new WeakMap<Uint8Array, string>();

/** What a store keeps of the pepper it belongs to: enough to know it again, and of no other use. */
export function pepperMark(pepper: Uint8Array): string {
  const known = marks.get(pepper);
  if (known) return known;
  const mark = createHmac('sha256', pepper).update('okr-klar/pepper-mark/v1').digest('hex');
  marks.set(pepper, mark);
  return mark;
}

/** Stores that are known to be ours. That one is not may change at any moment, so it is asked again. */
const known = new WeakMap<Uint8Array, WeakSet<Store>>();

/** Whether the store belongs to this host's pepper. A store without a mark takes this one's, once. */
export async function storeHasOwnPepper({ store, pepper }: Site): Promise<boolean> {
  if (known.get(pepper)?.has(store)) return true;
  const own = pepperMark(pepper);
  if ((await store.pepperMark(own)) !== own) return false;
  known.set(pepper, (known.get(pepper) ?? new WeakSet()).add(store));
  return true;
}

/** Refuses with `store-unavailable` where what is sealed now could never be opened. */
export async function requireOwnPepper(site: Site): Promise<void> {
  if (!(await storeHasOwnPepper(site))) refuseOtherPepper(site.store);
}

/** Ends the handling: a respondent is told to try later, and whoever runs the site why. */
export function refuseOtherPepper(store: Store): never {
  throw new ProblemError({ code: 'store-unavailable', detail: logAnotherPepper(store) });
}

/** Says it in the log at the start, before anybody is refused. */
export async function warnOfAnotherPepper(site: Site): Promise<void> {
  if (!(await storeHasOwnPepper(site))) logAnotherPepper(site.store);
}
