import { fromBase64url, toBase64url } from '#core/base64url.ts';
import type { StoredInvitation } from './invitation-storage.ts';

/**
 * What this browser stores for a code after Start, so that the same link continues after its tab is closed: mail
 * programs' own browsers close tabs at any time. The entry's name is a hash of the code, and it is encrypted with a key
 * derived from the code, so that the next user of the machine needs the link to read it. Its content is random, and not
 * derived from anything that the coach has made (decision 0005). It is deleted when the response is counted or cleared,
 * when the survey is closed, and when the respondent asks for it.
 */
export type StartedInvitation = Pick<StoredInvitation, 'blinding' | 'credential' | 'started'>;

/** What localStorage holds for one survey. */
interface SurveyEntry {
  /** The closing time when the entry was written, ISO 8601. Old entries are deleted by it: see forgetExpired. */
  readonly until: string;
  /** The encrypted entries, by a hash of their code. */
  readonly locked: Readonly<Record<string, string>>;
}

const PLACE = /^okr-klar:\w+:started$/;
const storageKey = (id: string) => `okr-klar:${id}:started`;
/** In milliseconds. The coach may postpone the closing, but no survey is open this long after its first closing time. */
const RETENTION_AFTER_CLOSING = 30 * 86_400_000;

const IV_BYTES = 12;
const NAME_BYTES = 16;
const encoder = new TextEncoder();

/** AES-256-GCM with a random IV in front, base64url. The key: HKDF-SHA-256 of the code, with the survey's id as salt. */
export async function encryptStarted(id: string, code: string, started: StartedInvitation): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = encoder.encode(JSON.stringify(started));
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await encryptionKey(id, code), text);
  return toBase64url(Uint8Array.from([...iv, ...new Uint8Array(locked)]));
}

/** @throws if it was encrypted for another code, or is incomplete */
export async function decryptStarted(id: string, code: string, locked: string): Promise<StartedInvitation> {
  const bytes = fromBase64url(locked) ?? new Uint8Array();
  const algorithm = { name: 'AES-GCM', iv: bytes.slice(0, IV_BYTES) };
  const text = await crypto.subtle.decrypt(algorithm, await encryptionKey(id, code), bytes.slice(IV_BYTES));
  return JSON.parse(new TextDecoder().decode(text));
}

/** What this browser has stored for a code; empty if nothing. */
export async function loadStarted(id: string, code: string | undefined): Promise<StartedInvitation> {
  if (!code || !crypto.subtle) return {};
  const locked = read(id)?.locked[await entryName(id, code)];
  return locked ? decryptStarted(id, code, locked).catch(() => ({})) : {};
}

/** Stores an invitation with a code. Answer passes have none: their link contains all. @param until the closing time */
export async function saveStarted(id: string, until: string, invitation: StoredInvitation): Promise<void> {
  const { code, blinding, credential, started } = invitation;
  if (!code || !blinding) return;
  const name = await entryName(id, code);
  const locked = await encryptStarted(id, code, {
    blinding,
    ...(credential && { credential }),
    ...(started && { started }),
  });
  write(id, { until, locked: { ...read(id)?.locked, [name]: locked } });
}

/** Deletes what is stored for a code. */
export async function forgetStarted(id: string, code: string | undefined): Promise<void> {
  if (!code) return;
  const name = await entryName(id, code);
  // Read after the await: another tab may have written in the meantime.
  const box = read(id);
  if (!box) return;
  const { [name]: _, ...others } = box.locked;
  write(id, Object.keys(others).length > 0 ? { ...box, locked: others } : undefined);
}

/** Deletes everything stored for a survey. */
export function forgetAllStarted(id: string): void {
  write(id, undefined);
}

/** Deletes what is stored for surveys that must be closed by now. @param now in milliseconds since 1970 */
export function forgetExpired(now: number): void {
  try {
    for (const key of Object.keys(localStorage).filter((one) => PLACE.test(one))) {
      const until = Date.parse(JSON.parse(localStorage.getItem(key) ?? '{}').until);
      if (!(until + RETENTION_AFTER_CLOSING > now)) localStorage.removeItem(key);
    }
  } catch {}
}

/** Whether this browser allows localStorage. */
export function isStorageLasting(): boolean {
  try {
    localStorage.setItem('okr-klar:keeps', '1');
    localStorage.removeItem('okr-klar:keeps');
    return true;
  } catch {
    return false;
  }
}

function read(id: string): SurveyEntry | undefined {
  try {
    return JSON.parse(localStorage.getItem(storageKey(id)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function write(id: string, box: SurveyEntry | undefined): void {
  try {
    if (box) localStorage.setItem(storageKey(id), JSON.stringify(box));
    else localStorage.removeItem(storageKey(id));
  } catch {}
}

/** A hash of the code, in a domain of its own: it differs from the hash that the server stores. */
async function entryName(id: string, code: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', encoder.encode(`okr-klar/started/v1 ${id} ${code}`));
  return toBase64url(new Uint8Array(hash, 0, NAME_BYTES));
}

async function encryptionKey(id: string, code: string): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', encoder.encode(code), 'HKDF', false, ['deriveKey']);
  const info = encoder.encode('okr-klar/started-key/v1');
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: encoder.encode(id), info },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
