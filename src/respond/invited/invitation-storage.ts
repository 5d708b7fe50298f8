import type { Credential } from '#core/response.ts';
import type { Blinding } from './voprf.ts';

/**
 * What a tab keeps of an invitation until the answers are counted. Afterwards only the fingerprint is left. What
 * outlasts the tab: see started.ts.
 */
export interface Kept {
  readonly code?: string;
  /** What the link vouches for; base64url. A code typed from paper comes without one. */
  readonly fingerprint?: string;
  /** Made before the code is sent, so that a reply that got lost can be asked for again. */
  readonly blinding?: Blinding;
  readonly credential?: Credential;
  /** The respondent has begun to answer: a reload goes straight on. */
  readonly started?: true;
}

/** Where the browser refuses storage, it lasts as long as the page. */
let held: string | null = null;

const place = (id: string) => `okr-klar:${id}:invitation`;

/** What this tab has kept of its invitation to a survey. */
export function recallInvitation(id: string): Kept {
  return JSON.parse(read(id) ?? '{}');
}

/** Whether a code or pass out of a link is the one that is kept. */
export function isSame({ code, credential, fingerprint }: Kept, kept: Kept): boolean {
  if (fingerprint !== kept.fingerprint) return false;
  return code ? code === kept.code : credential?.nonce === kept.credential?.nonce;
}

/** Whether the code may have been spent already, so that only what is kept can answer. */
export function isBegun({ blinding, credential }: Kept): boolean {
  return blinding !== undefined || credential !== undefined;
}

export function keepInvitation(id: string, kept: Kept): void {
  held = JSON.stringify(kept);
  try {
    sessionStorage.setItem(place(id), held);
  } catch {}
}

function read(id: string): string | null {
  try {
    return sessionStorage.getItem(place(id)) ?? held;
  } catch {
    return held;
  }
}
