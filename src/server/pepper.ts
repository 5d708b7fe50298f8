import { createHmac } from 'node:crypto';
import type { Store } from '../store/store.ts';
import type { ServerContext } from './context.ts';
import { logAnotherPepper } from './log.ts';
import { ProblemError } from './problem-response.ts';

type Site = Pick<ServerContext, 'store' | 'pepper'>;

/** Marks by pepper: every response needs one. */
const marks = new WeakMap<Uint8Array, string>();

/** A keyed hash by which a store recognises the pepper it belongs to. It tells nothing else about the pepper. */
export function pepperMark(pepper: Uint8Array): string {
  const known = marks.get(pepper);
  if (known) return known;
  const mark = createHmac('sha256', pepper).update('okr-klar/pepper-mark/v1').digest('hex');
  marks.set(pepper, mark);
  return mark;
}

/** Stores known to belong to each pepper. A negative answer is not cached, since it may change. */
const known = new WeakMap<Uint8Array, WeakSet<Store>>();

/** Whether the store belongs to this host's pepper. A store without a mark takes this host's. */
export async function storeHasOwnPepper({ store, pepper }: Site): Promise<boolean> {
  if (known.get(pepper)?.has(store)) return true;
  const own = pepperMark(pepper);
  if ((await store.pepperMark(own)) !== own) return false;
  known.set(pepper, (known.get(pepper) ?? new WeakSet()).add(store));
  return true;
}

/** Refuses with `store-unavailable` when the store belongs to another pepper: what is sealed now could not be opened. */
export async function requireOwnPepper(site: Site): Promise<void> {
  if (!(await storeHasOwnPepper(site))) refuseOtherPepper(site.store);
}

/** Refuses with `store-unavailable`, and logs the reason for the operator. */
export function refuseOtherPepper(store: Store): never {
  throw new ProblemError({ code: 'store-unavailable', detail: logAnotherPepper(store) });
}

/** Logs a wrong pepper when the host starts, before a request is refused. */
export async function warnOfAnotherPepper(site: Site): Promise<void> {
  if (!(await storeHasOwnPepper(site))) logAnotherPepper(site.store);
}
