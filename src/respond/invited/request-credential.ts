import type { Credential, PublicSurveyDocument } from '#core/index.ts';
import { tradeCode } from '#ui/api-client.ts';
import { loadPart } from '#ui/load-part.ts';
import { type Code, patiently } from '../retry.ts';
import { type Kept, keepInvitation } from './invitation-storage.ts';
import { keepStarted, recallStarted } from './started-invitations.ts';

/** What came back was not made with the key that the fingerprint vouches for. */
export class Unproven extends Error {}

/**
 * Trades the code for a credential, which is kept in this browser. What hides the nonce is random, and kept before
 * anything is sent: after a lost reply, a reload or in a new tab the same is asked for again, and granted again.
 *
 * @param survey checked against the fingerprint
 * @param onTrouble hears of each attempt that failed
 * @param byHand see ui/load-part.ts
 * @throws ApiProblem, or Unproven
 */
export async function trade(
  { id, invitations, closesAt }: PublicSurveyDocument,
  kept: Kept,
  onTrouble: (code: Code) => void,
  byHand: boolean,
): Promise<Kept> {
  const { blindNonce, unblind } = await loadPart(() => import('./voprf.ts'), byHand);
  const keep = (next: Kept) => {
    keepInvitation(id, next);
    return keepStarted(id, closesAt, next);
  };
  const begin = async () => {
    // Another tab may have begun with the same code since this one was opened.
    const known: Kept = { ...(await recallStarted(id, kept.code)), ...kept };
    const { code = '', blinding = blindNonce() } = known;
    if (!known.credential) await keep({ ...known, blinding });
    return { known, code, blinding };
  };
  // Two tabs that begin at once must not blind two nonces: the code is bound to the first that arrives.
  const isLockable = 'locks' in navigator;
  const { known, code, blinding } = await (isLockable ? navigator.locks.request(id, begin) : begin());
  if (known.credential) return known;
  const { blinded } = blinding;
  const granted = await patiently(() => tradeCode(id, { code, blinded }), onTrouble);
  const credential = proven(() => unblind(blinding, granted, invitations?.publicKey ?? ''));
  const next = { ...known, blinding, credential };
  await keep(next);
  return next;
}

function proven(unblind: () => Credential): Credential {
  try {
    return unblind();
  } catch {
    throw new Unproven();
  }
}
