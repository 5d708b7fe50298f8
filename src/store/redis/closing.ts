import { deletedAt, retentionOf } from '../../core/index.ts';
import { type Store, StoreUnavailable } from '../store.ts';
import type { RedisClient } from './client.ts';
import { type RedisIndex, SURVEYS } from './due-index.ts';
import { expiry, keysOf } from './keys.ts';
import { REMOVE } from './scripts/surveys.ts';

/** Pad ids in a page: a third of a megabyte, and Upstash answers with one at most. */
const PAGE = 10_000;
const ID_BYTES = 16;

/** Takes or renews the lease, by Redis's own clock, unless another closer has it. */
const LEASE = `
local held = redis.call('GET', KEYS[3])
if held and held ~= ARGV[1] then return 'taken' end
redis.call('SET', KEYS[3], ARGV[1], 'PX', ARGV[2])`;

/** KEYS survey, cells, closer · ARGV closer, lease ms -> { cells, responses }, 'taken', or nothing once closed. */
const COLLECT = `
local state = redis.call('HGET', KEYS[1], 'state')
if not state or state == 'closed' then return false end
${LEASE}
redis.call('HSET', KEYS[1], 'state', 'closing')
local get = { 'BITFIELD', KEYS[2] }
for i = 0, redis.call('HGET', KEYS[1], 'cells') - 1 do
  local at = #get
  get[at + 1], get[at + 2], get[at + 3] = 'GET', 'u32', '#' .. i
end
return { redis.call(unpack(get)), redis.call('HGET', KEYS[1], 'responses') }`;

/** KEYS survey, pads, closer · ARGV closer, lease ms, first rank, last rank -> pad ids, 'taken', or nothing. */
const PADS = `
if redis.call('HGET', KEYS[1], 'state') ~= 'closing' then return false end
${LEASE}
return redis.call('ZRANGE', KEYS[2], ARGV[3], ARGV[4])`;

/** KEYS closer · ARGV closer. */
const RELEASE = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1`;

/** KEYS all of a survey · ARGV result, expiry s. Writes only once, after collecting. */
const FINISH = `
if redis.call('HGET', KEYS[1], 'state') ~= 'closing' then return 0 end
redis.call('HSET', KEYS[1], 'state', 'closed', 'result', ARGV[1], 'expires', ARGV[2])
redis.call('HDEL', KEYS[1], 'tried')
for i = 1, 2 do redis.call('EXPIREAT', KEYS[i], ARGV[2]) end
redis.call('UNLINK', unpack(KEYS, 3))
return 1`;

/** KEYS survey, closer · ARGV mark of the pepper. The expiry of the keys does not change. */
const MARK_UNREADABLE = `
if redis.call('HGET', KEYS[1], 'state') ~= 'closing' then return 0 end
redis.call('HSET', KEYS[1], 'state', 'unreadable', 'tried', ARGV[1])
redis.call('DEL', KEYS[2])
return 1`;

type Closing = Pick<
  Store,
  'collect' | 'pads' | 'release' | 'finish' | 'markUnreadable' | 'expire' | 'removeSurvey'
>;

/** How a survey ends. The index drops a closed or unreadable survey when it is next found due. */
export function closingIn(client: RedisClient, index: RedisIndex): Closing {
  async function remove(id: string): Promise<void> {
    await client.run(REMOVE, [...Object.values(keysOf(id)), ...index.entries.keys(SURVEYS)], [id]);
    await index.entries.drop(SURVEYS, id);
  }

  return {
    async collect(id, { closer, milliseconds }) {
      const { setup, cells, closer: lease } = keysOf(id);
      await index.markDue(id);
      const found = await client.run(COLLECT, [setup, cells, lease], [closer, milliseconds]);
      if (found === null || found === 'taken') return found;
      if (!Array.isArray(found)) throw new StoreUnavailable(client.name);
      return { cells: Uint32Array.from(found[0]), responses: Number(found[1]) };
    },
    async pads(id, { closer, milliseconds }, from) {
      const { setup, pads, closer: lease } = keysOf(id);
      const first = Number(from ?? 0);
      const values = [closer, milliseconds, first, first + PAGE - 1];
      const found = await client.run(PADS, [setup, pads, lease], values);
      if (found === null || found === 'taken') return null;
      if (!Array.isArray(found)) throw new StoreUnavailable(client.name);
      return { padIds: bytesOf(found), next: found.length < PAGE ? null : String(first + PAGE) };
    },
    async release(id, { closer }) {
      await client.run(RELEASE, [keysOf(id).closer], [closer]);
    },
    async finish({ id, closesAt }, result) {
      const kept = expiry(closesAt, retentionOf({ result }));
      await client.run(FINISH, Object.values(keysOf(id)), [JSON.stringify(result), kept]);
    },
    async markUnreadable(id, tried) {
      const { setup, closer } = keysOf(id);
      await client.run(MARK_UNREADABLE, [setup, closer], [tried]);
    },
    async expire(now) {
      for (const record of await index.due(now)) if (deletedAt(record) <= now) await remove(record.survey.id);
    },
    removeSurvey: remove,
  };
}

/** Pad ids are stored as texts, which every protocol carries. */
function bytesOf(texts: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(texts.length * ID_BYTES);
  texts.forEach((text, place) => {
    bytes.write(text, place * ID_BYTES, ID_BYTES, 'base64url');
  });
  return bytes;
}
