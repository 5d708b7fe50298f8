import type { Damage, Store } from '../store/store.ts';
import { logWarnings } from './log.ts';

/** How long health tells of it after it was last met with, in milliseconds. */
const TOLD = 24 * 60 * 60 * 1000;

const met = new WeakMap<Store, Map<Damage, number>>();

/** Notes that something in the store has been altered, for health, and logs it. Neither says where. */
export function reportDamage(store: Store, damage: Damage): void {
  const noted = met.get(store) ?? new Map<Damage, number>();
  met.set(store, noted);
  noted.set(damage, performance.now());
  logWarnings(store, [damage]);
}

/** What this process has met with in the last day. Others on the same store may have met with more. */
export function damageMet(store: Store): Damage[] {
  const since = performance.now() - TOLD;
  return [...(met.get(store) ?? [])].filter(([, at]) => at > since).map(([damage]) => damage);
}
