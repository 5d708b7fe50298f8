import type { NewSurvey } from '#contract/surveys.ts';
import { fromBase64url, invitationCodes, packInvitations, SEED_BYTES, toBase64url } from '#core/index.ts';
import { readInvitationSecret } from '#ui/api-client.ts';

import type { InvitationCounts } from '../create/setup.ts';

type Invitations = Pick<NewSurvey, 'mode' | 'invitations' | 'spares' | 'invitationSeed'>;

/** The request's part for a survey by invitation: hashes of codes that only keys of its workspace can derive again. */
export async function makeInvitations(
  coachKey: string,
  { count, spares }: InvitationCounts,
): Promise<Invitations> {
  const invitationSeed = toBase64url(crypto.getRandomValues(new Uint8Array(SEED_BYTES)));
  const { secret } = await readInvitationSecret(coachKey, invitationSeed);
  const invitations = await packInvitations(await codesOfSurvey(secret, count + spares));
  return { mode: 'invited', invitations, spares, invitationSeed };
}

/** The codes of a survey, the spares last. @param secret base64url, as the server gives it */
export function codesOfSurvey(secret: string, count: number): Promise<string[]> {
  return invitationCodes(fromBase64url(secret) ?? new Uint8Array(), count);
}
