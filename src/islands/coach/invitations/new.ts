import type { NewSurvey } from '../../api.ts';
import type { Invited } from '../setup.ts';

export type Invitations = Pick<NewSurvey, 'mode' | 'invitations' | 'spares' | 'invitationSeed'>;

/** What a new survey by invitation is opened with. How codes are made is loaded only then. */
export async function newInvitations(coachKey: string, invited: Invited): Promise<Invitations> {
  const { makeInvitations } = await import('./codes.ts');
  return makeInvitations(coachKey, invited);
}
