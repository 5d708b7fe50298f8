import { deletedAt, retentionOf, type SurveyRecord } from '../../core/index.ts';
import type { RedisClient } from './client.ts';
import { indexEntries } from './index-entries.ts';
import { expiry, idIn, keysOf } from './keys.ts';
import { recordsIn } from './record.ts';
import {
  ADD_SURVEY,
  ADD_WORKSPACE,
  ALL_KEYS,
  DUE,
  LOOK_AGAIN,
  MARK_DUE,
  UNINDEXED,
} from './scripts/due-index.ts';

/**
 * An index of when surveys and workspaces are due, so that the hourly run need not read all of them: two sorted sets
 * with one entry each. A survey is entered by its closing time and later by its time of deletion, a workspace by the
 * day it was last opened. Nothing in it depends on responses (invariant I5).
 *
 * Only the survey itself decides what happens to it, so an entry that is too early or stale costs one read and no more.
 */
export const SURVEYS = 'okr:surveys';
export const WORKSPACES = 'okr:workspaces';

/** How often all keys are checked against the index, in milliseconds: older versions wrote none. */
const LOOK_AGAIN_AFTER = 7 * 24 * 60 * 60 * 1000;

/** Entries in one reply: a seventh of a megabyte over REST. */
const PAGE = 10_000;

export type RedisIndex = ReturnType<typeof redisIndex>;

export function redisIndex(client: RedisClient) {
  const read = recordsIn(client);
  const entries = indexEntries(client);
  return {
    entries,
    /** The records of surveys that are due. @param now milliseconds since the epoch */
    async due(now: number): Promise<SurveyRecord[]> {
      if ((await client.run(LOOK_AGAIN, [SURVEYS], [now, now + LOOK_AGAIN_AFTER])) === 1) await addAll();
      const ids = await dueIn(SURVEYS, now);
      const records = await read(ids);
      for (const [place, id] of ids.entries()) {
        const record = records[place] ?? null;
        if (!record || nextLook(record) > now) await add(id, record);
      }
      return records.filter((record) => record !== null);
    },
    /** Makes a survey due at once, so that one whose closing is interrupted is read again. */
    async markDue(id: string): Promise<void> {
      await client.run(MARK_DUE, [SURVEYS], [id]);
    },
    /** @param day YYYY-MM-DD */
    async unopened(day: string): Promise<string[]> {
      return dueIn(WORKSPACES, Date.parse(day) - 1);
    },
  };

  /** The ids that are due by then, a page at a time. */
  async function dueIn(key: string, moment: number): Promise<string[]> {
    const due: string[] = [];
    for (let page: string[] | null = null; page === null || page.length === PAGE; ) {
      page = (await client.run(DUE, [key], [moment, due.length, PAGE])) as string[];
      due.push(...page);
    }
    return due.filter((id) => id !== ALL_KEYS);
  }

  /** Enters when a survey is due next, or removes one that is gone. */
  async function add(id: string, record: SurveyRecord | null): Promise<void> {
    const at = record ? nextLook(record) : 0;
    const kept = record ? expiry(record.survey.closesAt, retentionOf(record)) : 0;
    await entries.enter(SURVEYS, id, at);
    const keys = [...Object.values(keysOf(id)), ...entries.keys(SURVEYS)];
    if ((await client.run(ADD_SURVEY, keys, [id, at, kept])) === 0) await entries.drop(SURVEYS, id);
    else await entries.move(SURVEYS, id, at);
  }

  /** Enters everything that is missing from the index. */
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

  /** All ids of a kind, a page at a time. */
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
