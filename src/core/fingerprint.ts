import { toBase64url } from './base64url.ts';
import { type Instrument, questionIds, type RespondentText } from './instrument.ts';
import type { Group, Mode, QuestionDigests } from './survey.ts';

/** Bytes of a fingerprint: five words, or 14 characters in a link. */
export const FINGERPRINT_BYTES = 10;

/** Everything that must be the same for all who are invited. */
export interface FingerprintInput {
  readonly id: string;
  readonly mode: Mode;
  /** The server's key for this survey, base64url. */
  readonly publicKey: string;
  /** `id@version`; see instrumentKey. */
  readonly instrument: string;
  /** A digest of the questions for each locale they are asked in; see questionDigests. */
  readonly questions: QuestionDigests;
  readonly groups: readonly Group[];
  /** How many are invited, and how many spare codes there are besides. */
  readonly count: number;
  readonly spares: number;
}

/** One question as a respondent reads it. */
export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
  readonly hint: string | null;
}

/**
 * What colleagues compare to see that they got the same survey: the first 10 bytes of SHA-256 over its JSON without
 * spaces. The digests of all languages are included, sorted by language code, so the fingerprint is the same in each.
 */
export async function fingerprintOf(survey: FingerprintInput): Promise<Uint8Array<ArrayBuffer>> {
  const { id, mode, publicKey, instrument, questions, groups, count, spares } = survey;
  const digests = sortedByLocale(questions);
  const named = groups.map((group) => [group.id, group.name]);
  const all = ['okr-klar/fingerprint/v1', id, mode, publicKey, instrument, digests, named, count, spares];
  return (await digest(all)).slice(0, FINGERPRINT_BYTES);
}

/** One digest for the questions of an instrument in all of its languages; base64url. */
export async function digestOfAll(questions: QuestionDigests): Promise<string> {
  return toBase64url(await digest(sortedByLocale(questions)));
}

function sortedByLocale(questions: QuestionDigests): [locale: string, digest: string][] {
  return Object.entries(questions).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The digest of an instrument's questions in each of its languages. */
export async function questionDigests(
  instrument: Instrument,
  texts: Readonly<Record<string, RespondentText>>,
): Promise<QuestionDigests> {
  const each = Object.entries(texts).map(async ([locale, text]) => [
    locale,
    await questionsDigest(questionsIn(instrument, text)),
  ]);
  return Object.fromEntries(await Promise.all(each));
}

/** SHA-256 of JSON [[id, text, hint or null], …], in the order asked; base64url. */
export async function questionsDigest(questions: readonly AskedQuestion[]): Promise<string> {
  return toBase64url(await digest(questions.map(({ id, text, hint }) => [id, text, hint])));
}

function questionsIn(instrument: Instrument, { questions }: RespondentText): AskedQuestion[] {
  return questionIds(instrument).map((id) => ({
    id,
    text: questions[id]?.text ?? '',
    hint: questions[id]?.hint ?? null,
  }));
}

async function digest(value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const json = new TextEncoder().encode(JSON.stringify(value));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', json));
}
