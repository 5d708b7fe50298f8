/**
 * Reads of several documents that lead to each other, each in one command. They read keys that are not declared, since
 * only the documents tell which: all but a cluster, which spreads the keys over its nodes, allow that.
 */

/**
 * Lua that reads a document: { version, body }, or two of nothing; and that decodes a body to find what it leads to.
 * Older versions took names with half a character, which cjson refuses. JSON has them as escapes, so they are decoded
 * as spaces; what is returned stays as it was stored. What is damaged leads nowhere, and whoever asked finds out.
 */
const DOCUMENT = `
local function document(id, kind) return redis.call('HMGET', 'okr:{' .. id .. '}:' .. kind, 'version', 'body') end
local function decoded(body)
  local whole, read = pcall(cjson.decode, (string.gsub(body, '\\\\u[dD][89a-fA-F]%x%x', '\\\\u0020')))
  return whole and type(read) == 'table' and read or {}
end`;

/** Bytes after which a reply ends with the survey it is at: Upstash answers with a megabyte at most. */
const ENOUGH = 500_000;

/**
 * KEYS workspace · ARGV a text that the workspace must contain, how many organisations to leave out, how many surveys of
 * the next one, the fields of a survey -> { workspace, organisations, surveys, where to go on: both numbers, or nothing
 * when all is read }; the workspace alone when it does not contain the text.
 */
export const READ_WORKSPACE = `${DOCUMENT}
local workspace = redis.call('HMGET', KEYS[1], 'version', 'body')
if not workspace[2] or not string.find(workspace[2], ARGV[1], 1, true) then
  return { workspace, {}, {}, {} }
end
local own = decoded(workspace[2])
local listed = own.organisations or {}
local organisations, surveys, size, at, done = {}, {}, 0, tonumber(ARGV[2]), tonumber(ARGV[3])
while at < #listed and size < ${ENOUGH} do
  local organisation = document(listed[at + 1], 'organisation')
  local rounds = {}
  if organisation[2] then
    local body = decoded(organisation[2])
    rounds = body.workspaceId == own.id and body.surveys or {}
    if done == 0 then
      size = size + #organisation[2]
      organisations[#organisations + 1] = organisation
    end
  end
  -- One at least, or the organisation would be read once more.
  while done < #rounds and (size < ${ENOUGH} or done == 0) do
    done = done + 1
    local survey = redis.call('HMGET', 'okr:{' .. rounds[done] .. '}:survey', unpack(ARGV, 4))
    for field = 1, #ARGV - 3 do size = size + #(survey[field] or '') end
    surveys[#surveys + 1] = survey
  end
  if done >= #rounds then at, done = at + 1, 0 end
end
return { workspace, organisations, surveys, at < #listed and { at, done } or {} }`;

/**
 * KEYS survey · ARGV id of a workspace or '', the fields of a survey, with its set-up first -> { survey, its
 * organisation, the workspace }.
 */
export const READ_SURVEY = `${DOCUMENT}
local survey = redis.call('HMGET', KEYS[1], unpack(ARGV, 2))
local workspace = ARGV[1] == '' and { false, false } or document(ARGV[1], 'workspace')
if not survey[1] then return { survey, { false, false }, workspace } end
return { survey, document(decoded(survey[1]).organisationId or '', 'organisation'), workspace }`;
