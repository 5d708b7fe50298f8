/**
 * Every expected failure: a stable code for programs, and an English title for people who use the API. The HTTP status
 * of each code is in contract/problems.ts, the sentence that pages show for it in i18n.
 */
export const PROBLEMS = {
  'invalid-json': 'The body is not valid JSON',
  'invalid-request': 'Something in the request is missing or wrong',
  'key-required': 'A key is required',
  'signup-code': 'This site asks for a sign-up code',
  'coach-key-required': 'A coach key is required; a helper key is not enough',
  'other-site': 'This was sent from another site; nothing was counted',
  'invitation-required': 'This survey is answered by invitation',
  'invitation-not-usable': 'This invitation cannot be used',
  'not-found': 'There is nothing here, or the key does not open it',
  'method-not-allowed': 'This address does not support that method',
  'too-many': 'The limit for these has been reached',
  'last-key': 'The last coach key of a workspace cannot be revoked',
  'survey-open': 'The organisation already has an open survey',
  'survey-closed': 'The survey is closed',
  'not-closed': 'The survey is not closed yet, so nothing can be planned from it',
  'too-soon': 'A survey must stay open for at least 24 hours from now',
  'closes-by-itself': 'Only a survey answered together in a meeting can be closed by hand',
  conflict: 'Somebody else changed this at the same moment',
  'plan-changed': 'The plan has changed since it was read; nothing was written',
  'outcome-too-soon': 'It is too soon to say how it went after this round',
  'outcome-other': 'Outcomes can be recorded only for rounds of "Before the start"',
  'outcome-fixed': 'This outcome was recorded more than 30 days ago and can no longer be changed',
  'if-match-required': 'Send the ETag of the plan in If-Match',
  'too-large': 'The body is larger than this address accepts',
  'unsupported-media-type': 'Send application/json',
  'invalid-response': 'The response is not complete and valid',
  'rate-limited': 'Too many requests from this network; nothing was saved or counted',
  'store-unavailable': 'The store is not answering; the request can be sent again',
  misconfigured: 'The site is not set up completely',
  'key-damaged': 'The key is right, but what it unlocks has been altered in the store',
  unexpected: 'Something went wrong here',
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** What can be wrong with one field. */
export const FIELD_FAULTS = [
  'missing',
  'unknown',
  'invalid',
  'illegible',
  'too-short',
  'too-long',
  'out-of-range',
] as const;
export type FieldFault = (typeof FIELD_FAULTS)[number];

/** Why one field was refused. `path` names it, as in `answers.goals-visible`. */
export interface FieldError {
  readonly path: string;
  readonly message: FieldFault;
}

/** An expected failure as data. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  /** Seconds after which a retry may succeed. */
  readonly retryAfter?: number;
}

/** A value, or the problem that stood in its way. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };
