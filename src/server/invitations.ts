import type { NewSurveyFields } from '../contract/surveys.ts';
import {
  type FieldError,
  type Invitations,
  MIN_INVITATIONS,
  questionDigests,
  toBase64url,
} from '../core/index.ts';
import { type Content, wordingsOf } from '../instruments/index.ts';
import type { ServerContext } from './context.ts';
import { refuse } from './problem-response.ts';

/** The invitations of a new survey as its coach sends them. They do not change once it is open. */
export interface NewInvitations {
  readonly codeHashes: readonly string[];
  readonly spares: number;
  readonly seed: string;
}

type Fields = Pick<NewSurveyFields, 'mode' | 'invitations' | 'spares' | 'invitationSeed'>;

/**
 * The invitations among the fields of a new survey; null for a survey with an open link. Refuses with
 * `invalid-request` when some of the fields are missing, or when a survey without invitations has any.
 */
export function parseInvitations({
  mode,
  invitations,
  spares,
  invitationSeed,
}: Fields): NewInvitations | null {
  const given = { invitations, spares, invitationSeed };
  const faults = Object.entries(given).flatMap(([path, value]): FieldError[] => {
    if (mode !== 'invited') return value === undefined ? [] : [{ path, message: 'unknown' }];
    return value === undefined && path !== 'spares' ? [{ path, message: 'missing' }] : [];
  });
  if (faults.length > 0) refuse('invalid-request', faults);
  if (!invitations || !invitationSeed) return null;
  // Spares do not count towards a result, so there have to be enough invitations without them.
  if (invitations.length - (spares ?? 0) < MIN_INVITATIONS) {
    refuse('invalid-request', [{ path: 'spares', message: 'out-of-range' }]);
  }
  return { codeHashes: invitations, spares: spares ?? 0, seed: invitationSeed };
}

/** What is stored of the invitations of a survey: all that respondents' browsers compare, and no code. */
export async function invitationsOf(
  server: ServerContext,
  surveyId: string,
  content: Content,
  { codeHashes, spares, seed }: NewInvitations,
): Promise<Invitations> {
  const { cachedServerKey } = await import('./voprf.ts');
  return {
    publicKey: toBase64url(cachedServerKey(server, surveyId).publicKey),
    count: codeHashes.length - spares,
    spares,
    questions: await questionDigests(content.instrument, wordingsOf(content)),
    seed,
  };
}
