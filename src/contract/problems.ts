import type { ProblemCode } from '../core/index.ts';

/** The HTTP status of every problem: the one place where the domain's codes meet HTTP. */
export const STATUS: Readonly<Record<ProblemCode, number>> = {
  'invalid-json': 400,
  'key-required': 401,
  'signup-code': 403,
  'other-site': 403,
  'invitation-required': 403,
  'invitation-not-usable': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'too-many': 409,
  'survey-open': 409,
  'survey-closed': 409,
  'too-soon': 409,
  'closes-by-itself': 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  'invalid-request': 422,
  'invalid-response': 422,
  'rate-limited': 429,
  misconfigured: 500,
  unexpected: 500,
  'store-unavailable': 503,
};
