import { PAD_ID_BYTES } from '#core/index.ts';
import type { Lease, Store } from '#store/store.ts';

/** So short that whoever closes the survey next does not wait for it. */
const PASSING: Lease = { closer: 'a test', milliseconds: 1 };

/** All that a store hands over of a survey that closes; null once it is closed. */
export async function collected(store: Store, id: string, lease = PASSING) {
  const sums = await store.collect(id, lease);
  if (sums === 'taken') throw new Error('somebody else closes it');
  if (!sums) return null;
  const padIds: Uint8Array[] = [];
  let from: string | null = null;
  do {
    const page = await store.pads(id, lease, from);
    if (!page) throw new Error('somebody else closes it now');
    for (let at = 0; at < page.padIds.length; at += PAD_ID_BYTES) {
      padIds.push(page.padIds.slice(at, at + PAD_ID_BYTES));
    }
    from = page.next;
  } while (from !== null);
  return { ...sums, padIds };
}
