import { fromBase64url } from './base64url.ts';
import { ANSWERS, type Answer, type Instrument, instrumentKey, questionIds } from './instrument.ts';
import { MAX_GROUPS } from './limits.ts';
import type { FieldError, Outcome } from './problem.ts';

/** One respondent's complete set of answers. It is in memory only, until it is sealed. */
export interface SurveyResponse {
  /** A random UUID made by the respondent's browser, so that a retry counts once (invariant I7). */
  readonly responseId: string;
  /** What it answers, `id@version`. Older pages do not say. */
  readonly instrument?: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** A declared group, or null for "rather not say". */
  readonly group: string | null;
  /** Issued for an invitation; absent where anybody with the link may answer. */
  readonly credential?: Credential;
}

/** Proves an invitation without revealing which: a random nonce and the server's VOPRF output for it (RFC 9497). */
export interface Credential {
  /** 32 random bytes, base64url. */
  readonly nonce: string;
  /** 64 bytes, base64url. */
  readonly output: string;
}

/** Bytes of a credential's parts: a nonce of 256 bits, and an output of SHA-512. */
export const NONCE_BYTES = 32;
export const OUTPUT_BYTES = 64;

/** How many bytes each part has. */
const CREDENTIAL = { nonce: NONCE_BYTES, output: OUTPUT_BYTES };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const GROUP = new RegExp(`^g[1-${MAX_GROUPS}]$`);
const FIELDS = new Set(['responseId', 'instrument', 'answers', 'group', 'credential']);

/**
 * Accepts exactly one answer to every question of the instrument and nothing else (invariant I6). It does not check
 * whether the survey declares the group.
 *
 * @returns the response, or the problem `invalid-response` with one error for each wrong field
 */
export function parseResponse(input: unknown, instrument: Instrument): Outcome<SurveyResponse> {
  if (!isRecord(input)) return refused([{ path: '', message: 'invalid' }]);
  const errors = [
    ...Object.keys(input)
      .filter((field) => !FIELDS.has(field))
      .map((path): FieldError => ({ path, message: 'unknown' })),
    ...faultsOfId(input.responseId),
    ...faultsOfInstrument(input.instrument, instrument),
    ...answerErrors(input.answers, instrument),
    ...faultsOfGroup(input.group),
    ...faultsOfCredential(input.credential),
  ];
  if (errors.length > 0) return refused(errors);
  return {
    ok: true,
    value: {
      responseId: (input.responseId as string).toLowerCase(),
      answers: input.answers as Record<string, Answer>,
      group: (input.group as string | null | undefined) ?? null,
      ...(isRecord(input.credential) && { credential: input.credential as unknown as Credential }),
    },
  };
}

function faultsOfId(id: unknown): FieldError[] {
  if (id === undefined) return [{ path: 'responseId', message: 'missing' }];
  const valid = typeof id === 'string' && UUID.test(id.toLowerCase());
  return valid ? [] : [{ path: 'responseId', message: 'invalid' }];
}

/** A response may say which questions it answers, `id@version`: it is refused where they are others. */
function faultsOfInstrument(key: unknown, instrument: Instrument): FieldError[] {
  return key === undefined || key === instrumentKey(instrument)
    ? []
    : [{ path: 'instrument', message: 'unknown' }];
}

/** Whatever keeps a value from being exactly one answer to every question. @param within the path to its `answers` */
export function answerErrors(answers: unknown, instrument: Instrument, within = ''): FieldError[] {
  const path = `${within}answers`;
  if (answers === undefined) return [{ path, message: 'missing' }];
  if (!isRecord(answers)) return [{ path, message: 'invalid' }];
  const asked = questionIds(instrument);
  const known = new Set(asked);
  const strangers = Object.keys(answers).filter((id) => !known.has(id));
  return [
    ...asked.flatMap((id) =>
      faultsOfAnswer(`${path}.${id}`, Object.hasOwn(answers, id) ? answers[id] : undefined),
    ),
    ...strangers.map((id): FieldError => ({ path: `${path}.${id}`, message: 'unknown' })),
  ];
}

function faultsOfAnswer(path: string, answer: unknown): FieldError[] {
  if (answer === undefined) return [{ path, message: 'missing' }];
  return (ANSWERS as readonly unknown[]).includes(answer) ? [] : [{ path, message: 'invalid' }];
}

function faultsOfGroup(group: unknown): FieldError[] {
  if (group === undefined || group === null) return [];
  if (typeof group !== 'string') return [{ path: 'group', message: 'invalid' }];
  return GROUP.test(group) ? [] : [{ path: 'group', message: 'unknown' }];
}

function faultsOfCredential(credential: unknown): FieldError[] {
  if (credential === undefined || credential === null) return [];
  if (!isRecord(credential)) return [{ path: 'credential', message: 'invalid' }];
  const strangers = Object.keys(credential).filter((part) => !Object.hasOwn(CREDENTIAL, part));
  return [
    ...faultsOfPart(credential, 'nonce'),
    ...faultsOfPart(credential, 'output'),
    ...strangers.map((part): FieldError => ({ path: `credential.${part}`, message: 'unknown' })),
  ];
}

function faultsOfPart(credential: Record<string, unknown>, part: keyof Credential): FieldError[] {
  const path = `credential.${part}`;
  if (!Object.hasOwn(credential, part)) return [{ path, message: 'missing' }];
  const text = credential[part];
  const whole = typeof text === 'string' && fromBase64url(text)?.length === CREDENTIAL[part];
  return whole ? [] : [{ path, message: 'invalid' }];
}

function refused(errors: FieldError[]): Outcome<SurveyResponse> {
  return { ok: false, problem: { code: 'invalid-response', errors } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
