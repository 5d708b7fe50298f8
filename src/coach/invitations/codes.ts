import type { NewSurvey } from '#contract/surveys.ts';
import { fromBase64url, invitationCodes, packInvitations, SEED_BYTES, toBase64url } from '#core/index.ts';

import type { InvitationCounts } from '../create/setup.ts';

type Invitations = Pick<NewSurvey, 'mode' | 'invitations' | 'spares' | 'invitationSeed'>;

/** The request's part for a survey by invitation: hashes of codes that only the coach key can derive again. */
export async function makeInvitations(
  coachKey: string,
  { count, spares }: InvitationCounts,
): Promise<Invitations> {
  const seed = crypto.getRandomValues(new Uint8Array(SEED_BYTES));
  const codes = await invitationCodes(coachKey, seed, count + spares);
  const invitations = await packInvitations(codes);
  return { mode: 'invited', invitations, spares, invitationSeed: toBase64url(seed) };
}

/** Derives the codes of a survey again, the spares last. @param seed base64url, from the survey's set-up */
export function codesOfSurvey(coachKey: string, seed: string, count: number): Promise<string[]> {
  return invitationCodes(coachKey, fromBase64url(seed) ?? new Uint8Array(), count);
}
