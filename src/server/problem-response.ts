import { type FieldError, PROBLEMS, type Problem, type ProblemCode } from '../core/index.ts';

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

/** Headers that belong to a problem wherever it comes from. */
const HEADERS: Partial<Record<ProblemCode, Record<string, string>>> = {
  'key-required': { 'www-authenticate': 'Bearer' },
  // The rest of the body may not have been read, so nothing else can travel on this connection.
  'too-large': { connection: 'close' },
  'store-unavailable': { 'retry-after': '5' },
};

/** The headers of an answer that reports a problem, in whatever form it does. */
export function problemHeaders({ code, retryAfter }: Problem): Record<string, string> {
  return {
    'cache-control': 'no-store',
    ...HEADERS[code],
    ...(retryAfter && { 'retry-after': String(retryAfter) }),
  };
}

/** Carries a problem out of a handler, however deep; `serve` turns it into the answer. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Ends the handling with a problem. */
export function refuse(code: ProblemCode, errors?: readonly FieldError[]): never {
  throw new ProblemError(errors ? { code, errors } : { code });
}

/** An RFC 9457 problem document. */
export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  const { code, detail, errors } = problem;
  const body = {
    type: 'about:blank',
    title: PROBLEMS[code],
    status: STATUS[code],
    detail: detail ?? PROBLEMS[code],
    code,
    ...(errors && { errors }),
  };
  return new Response(JSON.stringify(body), {
    status: STATUS[code],
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      ...problemHeaders(problem),
      ...headers,
    },
  });
}
