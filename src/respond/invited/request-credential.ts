import type { PublicSurveyDocument } from '#contract/survey.ts';
import type { Credential } from '#core/index.ts';
import { issueCredential } from '#ui/api-client.ts';
import { loadPart } from '#ui/load-part.ts';
import { type Code, retry } from '../retry.ts';
import { type StoredInvitation, saveInvitation } from './invitation-storage.ts';
import { loadStarted, saveStarted } from './started-invitations.ts';

/** The server's reply was not made with the key that the fingerprint covers. */
export class InvalidProof extends Error {}

/**
 * Requests a credential for the code (VOPRF, RFC 9497) and stores it in this browser. The blinding is random and stored
 * before the request: after a lost reply, after a reload or in a new tab, the browser repeats the same request, which
 * the server grants again.
 *
 * @param survey checked against the fingerprint
 * @param onTrouble called after each failed attempt
 * @param byHand see ui/load-part.ts
 * @throws ApiProblem, or InvalidProof
 */
export async function requestCredential(
  { id, invitations, closesAt }: PublicSurveyDocument,
  invitation: StoredInvitation,
  onTrouble: (code: Code) => void,
  byHand: boolean,
): Promise<StoredInvitation> {
  const { blindNonce, unblind } = await loadPart(() => import('./voprf.ts'), byHand);
  const save = (next: StoredInvitation) => {
    saveInvitation(id, next);
    return saveStarted(id, closesAt, next);
  };
  const begin = async () => {
    // Another tab may have started with the same code since this one was opened.
    const known: StoredInvitation = { ...(await loadStarted(id, invitation.code)), ...invitation };
    const { code = '', blinding = blindNonce() } = known;
    if (!known.credential) await save({ ...known, blinding });
    return { known, code, blinding };
  };
  // The lock keeps two tabs from blinding two nonces: the server binds the code to the first that arrives.
  const isLockable = 'locks' in navigator;
  const { known, code, blinding } = await (isLockable ? navigator.locks.request(id, begin) : begin());
  if (known.credential) return known;
  const { blinded } = blinding;
  const granted = await retry(() => issueCredential(id, { code, blinded }), onTrouble);
  const credential = checkProof(() => unblind(blinding, granted, invitations?.publicKey ?? ''));
  const next = { ...known, blinding, credential };
  await save(next);
  return next;
}

function checkProof(unblind: () => Credential): Credential {
  try {
    return unblind();
  } catch {
    throw new InvalidProof();
  }
}
