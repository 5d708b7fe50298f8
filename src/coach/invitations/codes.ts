import { fromBase64url, invitationCodes, packInvitations, SEED_BYTES, toBase64url } from '#core/index.ts';
import type { NewSurvey } from '#ui/api-client.ts';
import type { InvitationCounts } from '../create/setup.ts';

type Invitations = Pick<NewSurvey, 'mode' | 'invitations' | 'spares' | 'invitationSeed'>;

/** What a new survey by invitation is opened with: hashes of codes that only the coach key can make again. */
export async function makeInvitations(
  coachKey: string,
  { count, spares }: InvitationCounts,
): Promise<Invitations> {
  const seed = crypto.getRandomValues(new Uint8Array(SEED_BYTES));
  const codes = await invitationCodes(coachKey, seed, count + spares);
  const invitations = await packInvitations(codes);
  return { mode: 'invited', invitations, spares, invitationSeed: toBase64url(seed) };
}

/** The codes of a survey once more, the spares last. @param seed base64url, as the survey remembers it */
export function codesOfSurvey(coachKey: string, seed: string, count: number): Promise<string[]> {
  return invitationCodes(coachKey, fromBase64url(seed) ?? new Uint8Array(), count);
}
