import { SURVEY_KEYS } from '../keys.ts';

/** The scripts of ../due-index.ts and ../index-entries.ts. Ids have letters and digits only, so the entry `all keys` is none. */

/** KEYS index · ARGV time, first rank, count -> some of the entries that are due by then. */
export const DUE = `
return redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', ARGV[2], ARGV[3])`;

/** The entry of LOOK_AGAIN, which is no id. */
export const ALL_KEYS = 'all keys';

/**
 * KEYS index · ARGV now ms, next time ms -> 1 when all keys must be checked now. The entry is part of the index, so a
 * lost index is rebuilt.
 */
export const LOOK_AGAIN = `
local at = redis.call('ZSCORE', KEYS[1], '${ALL_KEYS}')
if at and tonumber(at) > tonumber(ARGV[1]) and tonumber(at) <= tonumber(ARGV[2]) then return 0 end
redis.call('ZADD', KEYS[1], ARGV[2], '${ALL_KEYS}')
return 1`;

/** KEYS index · ARGV ids -> those of them that are not in it. */
export const UNINDEXED = `
local missing = {}
for _, id in ipairs(ARGV) do
  if not redis.call('ZSCORE', KEYS[1], id) then missing[#missing + 1] = id end
end
return missing`;

/**
 * KEYS all of a survey, index or none · ARGV id, due ms, expiry s -> 1, or 0 for a survey that is gone, whose entry is
 * removed. The last key of a survey, its closer, keeps an expiry of its own.
 */
export const ADD_SURVEY = `
local index = KEYS[${SURVEY_KEYS + 1}]
if redis.call('EXISTS', KEYS[1]) == 0 then
  if index then redis.call('ZREM', index, ARGV[1]) end
  return 0
end
redis.call('HSET', KEYS[1], 'expires', ARGV[3])
for i = 1, ${SURVEY_KEYS - 1} do redis.call('EXPIREAT', KEYS[i], ARGV[3]) end
if index then redis.call('ZADD', index, ARGV[2], ARGV[1]) end
return 1`;

/** KEYS index · ARGV id, score. Enters it, or makes its entry earlier; never later. */
export const ENTER = `
local at = redis.call('ZSCORE', KEYS[1], ARGV[1])
if at and tonumber(at) <= tonumber(ARGV[2]) then return 0 end
return redis.call('ZADD', KEYS[1], ARGV[2], ARGV[1])`;

/** KEYS index · ARGV id, score. Changes an entry; one that was removed meanwhile stays so. */
export const MOVE = `return redis.call('ZADD', KEYS[1], 'XX', ARGV[2], ARGV[1])`;

/** KEYS index · ARGV id. */
export const DROP = `return redis.call('ZREM', KEYS[1], ARGV[1])`;

/** KEYS index · ARGV id. */
export const MARK_DUE = `return redis.call('ZADD', KEYS[1], 'XX', 0, ARGV[1])`;

/** KEYS index · ARGV ids. Enters those that are missing, as opened on an unknown day. */
export const ADD_WORKSPACE = `
for _, id in ipairs(ARGV) do redis.call('ZADD', KEYS[1], 'NX', 0, id) end
return 1`;
