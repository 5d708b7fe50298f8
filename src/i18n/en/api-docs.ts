import type * as nb from '../nb/api-docs.ts';

export const apiDocs: typeof nb.apiDocs = {
  title: 'API',
  description:
    'Other programs can do everything the pages do: the calls, the keys, what is returned, and errors.',
  heading: 'Your program can do everything the pages do',
  intro:
    'JSON in and out over HTTPS. Errors are returned as problem+json (RFC 9457) with a stable code. The API reveals nothing earlier than the pages do: there is a result only once the survey is closed, and only as ranges.',
  file: 'The whole description as OpenAPI 3.1',
  fileText: 'Generate a client from it, or open it in your own tool.',
  calls: 'Calls',
  key: 'Key',
  body: 'Request body',
  fields: 'Its fields',
  form: 'The response may also be sent as a plain form, with the questions as fields. Once it is counted, the server redirects to the next page (303).',
  answers: 'Returns',
  nothing: 'no content',
  problems: 'Errors',
  documents: 'Objects',
  documentsText: 'Objects that several calls return. “?” means that the field may be missing.',
  codes: 'Error codes',
  code: 'Code',
  status: 'Status',
  meaning: 'Meaning',
  meanings: {
    'rate-limited':
      'Too many requests are coming from one network. Nothing was saved or counted. Try again in a few minutes.',
    'store-unavailable':
      'The site cannot reach its storage. Try again in a moment: the same response is counted only once.',
  },
  limits:
    'A request body may be at most 16 KiB, or 32 KiB for a plan. 429 means too many requests from one network address, and 503 that the site cannot reach its storage. In both cases, the Retry-After header says when to try again. A survey response can safely be sent again: with the same responseId it is counted only once.',
  none: 'None, open to everyone',
  keys: {
    coachKey: 'Coach key, ck_…',
    helperKey: 'Helper key, hk_…',
    resultsKey: 'The key in the results link, rk_…',
    cronSecret: 'The site’s own key, CRON_SECRET',
  },
  operations: {
    createWorkspace: 'Creates a workspace. Its key is shown only once.',
    readWorkspace:
      'Returns all organisations with their rounds. With If-None-Match, returns 304 if nothing has changed.',
    removeWorkspace: 'Deletes the workspace and everything in it.',
    addKey:
      'Adds a key for a coach or a helper. The key is shown only once. If the client creates the key itself and sends it in `key`, the call can safely be repeated.',
    revokeOtherKeys: 'Revokes every key except the one used for this request.',
    revokeKey:
      'Revokes a key, which then no longer opens anything. The last coach key cannot be revoked. Revoking a key that does not exist also succeeds.',
    readInvitationSecret:
      'Returns the secret from which the invitation codes of a new survey are made. The seed is 16 random bytes in base64url.',
    readEvidence:
      'Returns the verdicts of all rounds with a result, in words and without figures, and how OKRs went afterwards. With If-None-Match, returns 304 if nothing has changed.',
    createOrganisation: 'Adds an organisation.',
    changeOrganisation:
      'Changes the name, number of employees or language, replaces or revokes the results link, or shares the result with everyone who has the answer link.',
    removeOrganisation: 'Deletes the organisation and all its rounds.',
    writeOutcome:
      'Records how OKRs went two or four quarters after a closed round of “Before the start”. The record can be changed for 30 days; whether it is shared can be changed at any time.',
    offerTransfer:
      'Offers to hand the organisation over to another workspace. The offer stands for seven days and ends any earlier one. Replacing or revoking the results link ends it, and so does opening a round by invitation.',
    withdrawTransfer: 'Withdraws the offer.',
    acceptTransfer:
      'Takes over the organisation, with its rounds, results link and any open survey. Works only once.',
    createSurvey:
      'Opens a new round. Without closesAt, it closes after two weeks or, in a meeting, after three hours.',
    readSurvey:
      'Returns what anyone with the answer link may know about a survey or, with a coach or helper key, what the overview says about it. With If-None-Match, returns 304 if nothing has changed.',
    changeSurvey:
      'Moves the closing time or, if people answer in a meeting, closes the survey for good. With a coach key you can also save the coach’s own view while the survey is open, and set at any time whether it is shared.',
    removeSurvey: 'Deletes the survey and its result.',
    respond: 'Counts one complete response. If any answer is missing, nothing is counted.',
    issueCredential:
      'Exchanges the code of an invitation for an answer pass that cannot be traced back to it (RFC 9497).',
    readResult:
      'Returns the result of one round. No key is needed if the result is shared with everyone who has the answer link. While the round is open, returns only roughly how many have answered. While the status is “closing”, the result will be ready in a moment; “unreadable” means that the answers cannot be opened.',
    readPlan:
      'Returns the actions of a round, and the coach’s own view. With If-None-Match, returns 304 if nothing has changed.',
    writePlan:
      'Replaces the actions of a closed round. In If-Match, send the ETag you got when you read the plan; if someone else has changed the plan since, nothing is saved.',
    readResults: 'Returns all rounds behind a results link, newest first.',
    readHealth:
      'Reports whether the site can count responses right now or, with `live`, only whether the program is running.',
    closeOverdue:
      'Closes surveys whose closing time has passed. For hosts where the program cannot run scheduled jobs itself.',
  },
};
