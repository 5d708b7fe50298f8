import { deletedAt, retentionOf, type SurveyRecord } from '../../core/index.ts';
import type { RedisClient } from './client.ts';
import { expiry, idIn, keysOf } from './keys.ts';
import { recordsIn } from './record.ts';
import { ADD_SURVEY, ADD_WORKSPACE, DUE, MARK_DUE, LOOK_AGAIN, UNINDEXED } from './scripts/due-index.ts';

/**
 * When to look at which survey and workspace: two sorted sets beside them, so that nobody has to look at all of
 * them every hour. Each has one entry, whoever answers or not, by its closing time and later by the time it is
 * deleted; a workspace by the day it was opened last (invariant I5: nothing of a response is here).
 *
 * The index says where to look, the survey itself what is so: an entry that is early or stale costs one look.
 */
export const SURVEYS = 'okr:surveys';
export const WORKSPACES = 'okr:workspaces';

/** All keys are looked at again after so long, in milliseconds: for what an older version of this code wrote. */
const LOOK_AGAIN_AFTER = 7 * 24 * 60 * 60 * 1000;

export type RedisIndex = ReturnType<typeof redisIndex>;

export function redisIndex(client: RedisClient) {
  const read = recordsIn(client);
  return {
    /** Surveys that it is time to look at, with what they are. @param now milliseconds since the epoch */
    async due(now: number): Promise<SurveyRecord[]> {
      if ((await client.run(LOOK_AGAIN, [SURVEYS], [now, now + LOOK_AGAIN_AFTER])) === 1) await addAll();
      const ids = (await client.run(DUE, [SURVEYS], [now])) as string[];
      const records = await read(ids);
      for (const [place, id] of ids.entries()) {
        const record = records[place] ?? null;
        if (!record || nextLook(record) > now) await add(id, record);
      }
      return records.filter((record) => record !== null);
    },
    /** Has a survey looked at soon, before it is known what becomes of it. */
    async markDue(id: string): Promise<void> {
      await client.run(MARK_DUE, [SURVEYS], [id]);
    },
    /** @param day YYYY-MM-DD */
    async unopened(day: string): Promise<string[]> {
      return (await client.run(DUE, [WORKSPACES], [Date.parse(day) - 1])) as string[];
    },
  };

  /** Notes when to look at a survey next; one that is gone is left out. */
  async function add(id: string, record: SurveyRecord | null): Promise<void> {
    const at = record ? nextLook(record) : 0;
    const kept = record ? expiry(record.survey.closesAt, retentionOf(record)) : 0;
    await client.run(ADD_SURVEY, [...Object.values(keysOf(id)), SURVEYS], [id, at, kept]);
  }

  /** Whatever is there and not in the index. */
  async function addAll(): Promise<void> {
    for await (const ids of idsOf('survey')) {
      const missing = (await client.run(UNINDEXED, [SURVEYS], ids)) as string[];
      const records = await read(missing);
      for (const [place, id] of missing.entries()) await add(id, records[place] ?? null);
    }
    for await (const ids of idsOf('workspace')) {
      if (ids.length > 0) await client.run(ADD_WORKSPACE, [WORKSPACES], ids);
    }
  }

  /** Ids of all there are of a kind, some at a time. */
  async function* idsOf(kind: string): AsyncGenerator<string[]> {
    let cursor = '0';
    do {
      const [next, keys] = await client.scan(cursor, `okr:{*}:${kind}`);
      yield keys.map(idIn);
      cursor = next;
    } while (cursor !== '0');
  }
}

function nextLook(record: SurveyRecord): number {
  if (record.state === 'closing') return 0;
  return record.state === 'open' ? Date.parse(record.survey.closesAt) : deletedAt(record);
}
