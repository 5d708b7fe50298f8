import { SURVEY_KEYS } from '../keys.ts';

/**
 * Each change of the Redis store is one short script, so it is atomic and takes one round trip. A survey is a hash with
 * its set-up and state, a string of packed counters, and sorted sets. All their scores are 0, so Redis orders them by
 * their random members and keeps no order of arrival (invariant I5). On a cluster the
 * index lies in another hash slot: scripts then get no key of it, and ../index-entries.ts writes the entry.
 */

/** KEYS probe -> 1 when it was written and deleted. If deleting fails, the key expires. */
export const PROBE = `
redis.call('SET', KEYS[1], 'probe', 'EX', 60)
return redis.call('DEL', KEYS[1])`;

/**
 * KEYS mark, schema · ARGV own mark or '', known schema -> { mark or '', schema }. A store without a mark takes the own
 * one, unless its schema is newer.
 */
export const READ_STATUS = `
local schema = redis.call('GET', KEYS[2]) or '0'
local mark = redis.call('GET', KEYS[1]) or ''
if mark == '' and ARGV[1] ~= '' and tonumber(schema) <= tonumber(ARGV[2]) then
  redis.call('SET', KEYS[1], ARGV[1])
  mark = ARGV[1]
end
return { mark, schema }`;

/** KEYS schema · ARGV schema. A version never becomes an older one. */
export const RAISE_SCHEMA = `
if tonumber(redis.call('GET', KEYS[1]) or '0') >= tonumber(ARGV[1]) then return 0 end
redis.call('SET', KEYS[1], ARGV[1])
return 1`;

/**
 * KEYS document, index · ARGV version, body, write id, id and score for the index or '' -> 1, or 0 when the version has
 * changed. A client that has lost a reply sends the write again; the write id shows that it was the same one.
 */
export const WRITE_DOCUMENT = `
local stored = redis.call('HMGET', KEYS[1], 'version', 'write')
local version = tonumber(stored[1] or '0')
if version == ARGV[1] + 1 and stored[2] == ARGV[3] then return 1 end
if version ~= tonumber(ARGV[1]) then return 0 end
redis.call('HSET', KEYS[1], 'version', version + 1, 'body', ARGV[2], 'write', ARGV[3])
if KEYS[2] and ARGV[4] ~= '' then redis.call('ZADD', KEYS[2], ARGV[5], ARGV[4]) end
return 1`;

/**
 * KEYS survey, plan · ARGV version, plan, write id, state or '' for any -> an outcome. The write id is used as in
 * WRITE_DOCUMENT.
 */
export const WRITE_PLAN = `
local survey = redis.call('HMGET', KEYS[1], 'state', 'expires')
if not survey[1] then return 'unknown-survey' end
local stored = redis.call('HMGET', KEYS[2], 'version', 'write')
local version = tonumber(stored[1] or '0')
if version == ARGV[1] + 1 and stored[2] == ARGV[3] then return 'written' end
if ARGV[4] ~= '' and survey[1] ~= ARGV[4] then return 'other-state' end
if version ~= tonumber(ARGV[1]) then return 'changed' end
redis.call('HSET', KEYS[2], 'version', version + 1, 'body', ARGV[2], 'write', ARGV[3])
redis.call('EXPIREAT', KEYS[2], survey[2])
return 'written'`;

/**
 * KEYS document, index · ARGV version, entry to remove from the index -> 1, or 0 when the version has changed. One that is
 * gone stays so: an id is not used again.
 */
export const REMOVE_DOCUMENT = `
local version = redis.call('HGET', KEYS[1], 'version')
if version and tonumber(version) ~= tonumber(ARGV[1]) then return 0 end
if KEYS[2] then redis.call('ZREM', KEYS[2], ARGV[2]) end
redis.call('UNLINK', KEYS[1])
return 1`;

/** KEYS all of a survey, index · ARGV entry to remove from the index. */
export const REMOVE = `
local index = KEYS[${SURVEY_KEYS + 1}]
if index then redis.call('ZREM', index, ARGV[1]) end
return redis.call('UNLINK', unpack(KEYS, 1, ${SURVEY_KEYS}))`;

/**
 * KEYS survey, cells, codes, index · ARGV setup, closesAt, closing ms, instrument, cell count, mode, expiry s, id,
 * write id, mark of the pepper or '', then the hashes of codes -> 1, also for a repeated write, or 0 when the id is
 * taken.
 */
export const OPEN_SURVEY = `
if redis.call('EXISTS', KEYS[1]) == 1 then
  return redis.call('HGET', KEYS[1], 'write') == ARGV[9] and 1 or 0
end
redis.call('HSET', KEYS[1], 'setup', ARGV[1], 'closesAt', ARGV[2], 'closesMs', ARGV[3],
  'instrument', ARGV[4], 'cells', ARGV[5], 'mode', ARGV[6], 'state', 'open', 'responses', 0, 'expires', ARGV[7], 'write', ARGV[9],
  'pepperMark', ARGV[10])
redis.call('SETRANGE', KEYS[2], ARGV[5] * 4 - 1, '\\0')
for i = 11, #ARGV do redis.call('ZADD', KEYS[3], 0, ARGV[i]) end
for i = 1, 3 do redis.call('EXPIREAT', KEYS[i], ARGV[7]) end
if KEYS[4] then redis.call('ZADD', KEYS[4], ARGV[3], ARGV[8]) end
return 1`;

/**
 * KEYS all of a survey, index · ARGV closesAt, closing ms, expiry s, id -> 1, or 0 when not open. A repeated move
 * counts once.
 */
export const RESCHEDULE = `
if redis.call('HGET', KEYS[1], 'state') ~= 'open' then return 0 end
if redis.call('HGET', KEYS[1], 'closesAt') ~= ARGV[1] then redis.call('HINCRBY', KEYS[1], 'moves', 1) end
redis.call('HSET', KEYS[1], 'closesAt', ARGV[1], 'closesMs', ARGV[2], 'expires', ARGV[3])
for i = 1, ${SURVEY_KEYS - 1} do redis.call('EXPIREAT', KEYS[i], ARGV[3]) end
local index = KEYS[${SURVEY_KEYS + 1}]
if index then redis.call('ZADD', index, ARGV[2], ARGV[4]) end
return 1`;

/**
 * KEYS survey, codes · ARGV now ms, code hash, blinded digest. The member of an unused code is its hash, that of a used
 * one the hash, a dot and the digest. Neither part contains a dot, so the two forms cannot be confused.
 */
export const GRANT_CODE = `
local s = redis.call('HMGET', KEYS[1], 'state', 'closesMs', 'expires')
if not s[1] then return 'unknown-survey' end
if s[1] ~= 'open' or tonumber(s[2]) <= tonumber(ARGV[1]) then return 'closed' end
local granted = ARGV[2] .. '.' .. ARGV[3]
if redis.call('ZSCORE', KEYS[2], granted) then return 'granted' end
if redis.call('ZREM', KEYS[2], ARGV[2]) == 0 then return 'not-usable' end
redis.call('ZADD', KEYS[2], 0, granted)
redis.call('EXPIREAT', KEYS[2], s[3])
return 'granted'`;

/**
 * KEYS survey, cells, pads, ids, spent · ARGV now ms, response id, pad id, instrument, credential id or '', mark of the
 * pepper, last mark of the clock ms, then the cells. Surveys of older versions have no mark of a pepper. If an eviction
 * has taken the counters, the script fails before it writes. The noted number is shown until the next mark, so a clock
 * that is set back does not replace it. Everything here is visible in Redis's command log, so nothing may depend on an
 * answer or a group.
 *
 * @param arrived Lua for the number of cells in ARGV
 * @param add Lua that adds them to the counters, wrapping at 2^32
 */
function counting(arrived: string, add: string): string {
  return `
local s = redis.call('HMGET', KEYS[1], 'state', 'closesMs', 'instrument', 'expires', 'cells', 'mode', 'pepperMark', 'responses', 'notedAt')
if not s[1] then return 'unknown-survey' end
if s[1] ~= 'open' or tonumber(s[2]) <= tonumber(ARGV[1]) then return 'closed' end
if s[3] ~= ARGV[4] then return 'other-instrument' end
if tonumber(s[5]) ~= ${arrived} then return 'other-size' end
if s[7] and s[7] ~= '' and s[7] ~= ARGV[6] then return 'other-pepper' end
if s[6] == 'invited' and ARGV[5] == '' then return 'invitation-required' end
if s[6] ~= 'invited' and ARGV[5] ~= '' then return 'no-invitations' end
if redis.call('ZSCORE', KEYS[4], ARGV[2]) then return 'already-counted' end
if redis.call('EXISTS', KEYS[2]) == 0 then return redis.error_reply('the counters are gone') end
if ARGV[5] ~= '' and redis.call('ZADD', KEYS[5], 0, ARGV[5]) == 0 then return 'invitation-required' end
if tonumber(s[9] or '-1') < tonumber(ARGV[7]) then
  redis.call('HSET', KEYS[1], 'notedAt', ARGV[7], 'noted', s[9] and s[8] or 0)
end
redis.call('ZADD', KEYS[3], 0, ARGV[3])
redis.call('ZADD', KEYS[4], 0, ARGV[2])
for i = 3, 5 do redis.call('EXPIREAT', KEYS[i], s[4]) end
${add}
redis.call('HINCRBY', KEYS[1], 'responses', 1)
return 'counted'`;
}

/** Cells as one number each, which every Redis and every protocol accepts. */
export const COUNT = counting(
  '#ARGV - 7',
  `local add = { 'BITFIELD', KEYS[2], 'OVERFLOW', 'WRAP' }
for i = 8, #ARGV do
  local at = #add
  add[at + 1], add[at + 2], add[at + 3], add[at + 4] = 'INCRBY', 'u32', '#' .. (i - 8), ARGV[i]
end
redis.call(unpack(add))`,
);

/**
 * Cells as one big-endian string with the layout of the counters: an eighth of the work for Redis, and a tenth of the
 * bytes in its append-only file. Needs a protocol that carries bytes, and Redis's Lua library `struct`.
 */
export const COUNT_PACKED = counting(
  '#ARGV[8] / 4',
  `local form = '>' .. string.rep('I4', #ARGV[8] / 4)
local sums = { struct.unpack(form, redis.call('GET', KEYS[2])) }
for place, cell in ipairs({ struct.unpack(form, ARGV[8]) }) do
  sums[place] = (sums[place] + cell) % 4294967296
end
-- The last value is the position where unpack stopped.
sums[#sums] = nil
redis.call('SETRANGE', KEYS[2], 0, struct.pack(form, unpack(sums)))`,
);
