import { part } from '../../../components/part.ts';
import type { Credential, PublicSurveyDocument } from '../../../core/index.ts';
import { tradeCode } from '../../api.ts';
import { type Code, patiently } from '../patiently.ts';
import { type Kept, keepInvitation } from './kept.ts';

/** What came back was not made with the key that the fingerprint vouches for. */
export class Unproven extends Error {}

/**
 * Trades the code for a credential, which is kept in the tab. What hides the nonce is kept before anything is sent:
 * after a lost reply or a reload the same is asked for again, and granted again.
 *
 * @param survey checked against the fingerprint
 * @param onTrouble hears of each attempt that failed
 * @param byHand see components/part.ts
 * @throws ApiProblem, or Unproven
 */
export async function trade(
  { id, invitations }: PublicSurveyDocument,
  kept: Kept,
  onTrouble: (code: Code) => void,
  byHand: boolean,
): Promise<Kept> {
  const { blindNonce, unblind } = await part(() => import('../voprf.ts'), byHand);
  const { code = '', blinding = blindNonce() } = kept;
  keepInvitation(id, { ...kept, blinding });
  const { blinded } = blinding;
  const granted = await patiently(() => tradeCode(id, { code, blinded }), onTrouble);
  const credential = proven(() => unblind(blinding, granted, invitations?.publicKey ?? ''));
  const next = { ...kept, blinding, credential };
  keepInvitation(id, next);
  return next;
}

function proven(unblind: () => Credential): Credential {
  try {
    return unblind();
  } catch {
    throw new Unproven();
  }
}
