import type { RedisClient } from './client.ts';
import { DROP, ENTER, MOVE } from './scripts/due-index.ts';

/**
 * Entries of the index (see due-index.ts), written along with what they are of.
 *
 * Where a script may span hash slots, the one that changes a survey or a workspace writes its entry in the same step,
 * and these methods do nothing. A cluster cannot do that, so there the entry is a step of its own: entered before the
 * change, moved or dropped after it. A host that dies in between leaves an entry that is too early or stale, which
 * costs a read, and never a survey without one.
 */
export function indexEntries(client: RedisClient) {
  async function apart(script: string, index: string, ...values: (string | number)[]): Promise<void> {
    if (!client.spansSlots) await client.run(script, [index], values);
  }
  return {
    /** The key of the index, for a script that may take it. */
    keys: (index: string): string[] => (client.spansSlots ? [index] : []),
    /** Enters an id, or makes its entry earlier. */
    enter: (index: string, id: string, score: number) => apart(ENTER, index, id, score),
    /** Changes the entry, if it is still there. */
    move: (index: string, id: string, score: number) => apart(MOVE, index, id, score),
    drop: (index: string, id: string) => apart(DROP, index, id),
  };
}
