import type * as nb from '../nb/api-docs.ts';

export const apiDocs: typeof nb.apiDocs = {
  title: 'API',
  description: 'Other programs can do everything the pages do: addresses, keys, answers and problems.',
  heading: 'Your program can do everything the pages do',
  intro:
    'JSON in and out over HTTPS. What goes wrong comes as problem+json (RFC 9457) with a code that does not change. Nothing comes out here earlier than on the pages: there is a result only when the survey is closed, and only as ranges.',
  file: 'The whole description as OpenAPI 3.1',
  fileText: 'Generate a client from it, or open it in your own tool.',
  calls: 'Calls',
  key: 'Key',
  body: 'Sent',
  fields: 'Its fields',
  form: 'May also come as a plain form, with the questions as fields. The answer is then the page to go on to.',
  answers: 'Answers',
  nothing: 'no content',
  problems: 'Problems',
  documents: 'Documents',
  documentsText: 'What comes back in several places. “?” means that the field may be missing.',
  codes: 'Problem codes',
  code: 'Code',
  status: 'Status',
  meaning: 'Means',
  limits:
    'A call takes at most 16 KiB, a plan 32 KiB. 429 and 503 say in Retry-After when it is worth trying again. The same response may safely be sent again: with the same responseId it is counted once.',
  none: 'None, open to everyone',
  keys: {
    coachKey: "The coach's key, ck_…",
    helperKey: "The helper's key, hk_…",
    resultsKey: 'The key in the results link, rk_…',
    cronSecret: "The site's own key, CRON_SECRET",
  },
  operations: {
    createWorkspace: 'Makes a workspace. Its key is shown this one time only.',
    readWorkspace:
      'All organisations with their rounds. With If-None-Match you get 304 when nothing has changed.',
    removeWorkspace: 'Deletes the workspace and everything in it.',
    addKey:
      'Adds a key, for a coach or a helper. The key is shown this one time only. With a key in `key` that the client has made itself, the call may safely be sent again.',
    revokeOtherKeys: 'Revokes every key but the one that asks.',
    revokeKey:
      'Revokes a key. From then on it opens nothing. The last coach key cannot be revoked. A key that is not there counts as revoked.',
    readInvitationSecret:
      'What the codes of a new survey by invitation are made from, for 16 random bytes in base64url.',
    readEvidence:
      'The verdicts of all rounds with a result, in words and without figures, and how it went afterwards. With If-None-Match the answer is 304 when nothing has changed.',
    createOrganisation: 'Adds an organisation.',
    changeOrganisation:
      'Changes name, number of employees or language, rotates or revokes the results link, or shares the result with everyone who has the answer link.',
    removeOrganisation: 'Deletes the organisation and all its rounds.',
    writeOutcome:
      'Writes how it went two or four quarters after a closed round of “Before the start”. It may be changed for 30 days, and its sharing at any time.',
    offerTransfer:
      'Offers the organisation to another workspace for seven days. It ends an earlier offer. Replacing or revoking the results link ends the offer, and so does opening a round by invitation.',
    withdrawTransfer: 'Withdraws the offer.',
    acceptTransfer: 'Moves the organisation here, with its rounds, results link and open survey. Works once.',
    createSurvey: 'Opens a new round. Without closesAt it closes in two weeks.',
    readSurvey:
      'What anyone with the answer link may know about a survey. With the coach key, what the overview says about it. With If-None-Match you get 304 when nothing has changed.',
    changeSurvey:
      'Closes the survey for good, or moves its closing time. A coach’s key also takes the coach’s own view while the survey is open, and whether it is shared.',
    removeSurvey: 'Deletes the survey and its result.',
    respond: 'Counts one complete response, whole or not at all.',
    issueCredential:
      'Exchanges the code of an invitation for an answer pass that cannot be traced back to it (RFC 9497).',
    readResult:
      'The result of one round, without a key when it is shared with everyone who has the answer link. While it is open, only roughly how many have answered. While status is closing, the result is ready in a moment; unreadable says that the answers cannot be opened.',
    readPlan:
      'The measures of a round, and the coach’s own view. With If-None-Match you get 304 when nothing has changed.',
    writePlan:
      'Replaces the measures of a closed round. If-Match carries the ETag from reading; if someone else has changed the plan since, nothing is written.',
    readResults: 'All rounds behind a results link, newest first.',
    readHealth:
      'Whether the site can count responses right now; with `live`, only whether the program answers.',
    closeOverdue: 'Closes what should have been closed. For a host without a clock of its own.',
  },
};
