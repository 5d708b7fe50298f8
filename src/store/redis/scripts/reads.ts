/**
 * Reads of several documents that lead to each other, each in one command. They read keys that are not declared, since
 * only the documents tell which: all but a cluster, which spreads the keys over its nodes, allow that.
 */

/**
 * Lua that reads a document: { version, body }, or two of nothing; and that decodes a body to find what it leads to.
 * Older versions took names with half a character, which cjson refuses. JSON has them as escapes, so they are decoded
 * as spaces; what is returned stays as it was stored.
 */
const DOCUMENT = `
local function document(id, kind) return redis.call('HMGET', 'okr:{' .. id .. '}:' .. kind, 'version', 'body') end
local function decoded(body) return cjson.decode((string.gsub(body, '\\\\u[dD][89a-fA-F]%x%x', '\\\\u0020'))) end`;

/** Bytes after which a reply ends with the organisation it is at: Upstash answers with a megabyte at most. */
const ENOUGH = 500_000;

/**
 * KEYS workspace · ARGV a text that the workspace must contain, how many organisations to leave out, the fields of a
 * survey -> { workspace, organisations, surveys, how many organisations have been read, or 0 when all have }; the
 * workspace alone when it does not contain the text.
 */
export const READ_WORKSPACE = `${DOCUMENT}
local workspace = redis.call('HMGET', KEYS[1], 'version', 'body')
if not workspace[2] or not string.find(workspace[2], ARGV[1], 1, true) then
  return { workspace, {}, {}, 0 }
end
local own = decoded(workspace[2])
local organisations, surveys, size, at = {}, {}, 0, tonumber(ARGV[2])
while at < #own.organisations and size < ${ENOUGH} do
  at = at + 1
  local organisation = document(own.organisations[at], 'organisation')
  if organisation[2] then
    size = size + #organisation[2]
    organisations[#organisations + 1] = organisation
    local body = decoded(organisation[2])
    for _, id in ipairs(body.workspaceId == own.id and body.surveys or {}) do
      local survey = redis.call('HMGET', 'okr:{' .. id .. '}:survey', unpack(ARGV, 3))
      for field = 1, #ARGV - 2 do size = size + #(survey[field] or '') end
      surveys[#surveys + 1] = survey
    end
  end
end
return { workspace, organisations, surveys, at < #own.organisations and at or 0 }`;

/**
 * KEYS survey · ARGV id of a workspace or '', the fields of a survey, with its set-up first -> { survey, its
 * organisation, the workspace }.
 */
export const READ_SURVEY = `${DOCUMENT}
local survey = redis.call('HMGET', KEYS[1], unpack(ARGV, 2))
local workspace = ARGV[1] == '' and { false, false } or document(ARGV[1], 'workspace')
if not survey[1] then return { survey, { false, false }, workspace } end
return { survey, document(decoded(survey[1]).organisationId, 'organisation'), workspace }`;
