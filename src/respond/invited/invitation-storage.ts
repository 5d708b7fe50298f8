import type { Credential } from '#core/response.ts';
import type { Blinding } from './voprf.ts';

/**
 * What a tab stores of an invitation until the response is counted; after that, the fingerprint alone. For what
 * outlasts the tab, see started-invitations.ts.
 */
export interface StoredInvitation {
  readonly code?: string;
  /** The fingerprint in the link, base64url. A code typed from a card has none. */
  readonly fingerprint?: string;
  /** Made before the code is sent, so that the same request can be repeated after a lost reply. */
  readonly blinding?: Blinding;
  readonly credential?: Credential;
  /** Whether the respondent has pressed Start: a reload then shows the questions at once. */
  readonly started?: true;
}

/** Used if the browser blocks storage; lost on reload. */
let fallback: string | null = null;

const storageKey = (id: string) => `okr-klar:${id}:invitation`;

/** The invitation that this tab has stored for a survey; empty if none. */
export function loadInvitation(id: string): StoredInvitation {
  return JSON.parse(read(id) ?? '{}');
}

/** Whether the invitation in a link is the stored one. */
export function isSameInvitation(
  { code, credential, fingerprint }: StoredInvitation,
  invitation: StoredInvitation,
): boolean {
  if (fingerprint !== invitation.fingerprint) return false;
  return code ? code === invitation.code : credential?.nonce === invitation.credential?.nonce;
}

/** Whether the code may have been used already, so that the stored blinding or credential is needed to answer. */
export function mayBeUsed({ blinding, credential }: StoredInvitation): boolean {
  return blinding !== undefined || credential !== undefined;
}

export function saveInvitation(id: string, invitation: StoredInvitation): void {
  fallback = JSON.stringify(invitation);
  try {
    sessionStorage.setItem(storageKey(id), fallback);
  } catch {}
}

function read(id: string): string | null {
  try {
    return sessionStorage.getItem(storageKey(id)) ?? fallback;
  } catch {
    return fallback;
  }
}
