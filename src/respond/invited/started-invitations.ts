import { fromBase64url, toBase64url } from '#core/base64url.ts';
import type { Kept } from './invitation-storage.ts';

/**
 * What was begun with a code, kept in this browser, so that the same link goes on when its tab is gone: mail programs
 * close theirs whenever they like. It is found by a hash of the code and locked with a key that follows from the code,
 * so that whoever uses the machine next needs the link; what it locks in is random, and follows from nothing that the
 * coach has made (decision 0005). It is deleted when the answers are counted or cleared, when the survey is closed,
 * and when the respondent says so.
 */
export type Started = Pick<Kept, 'blinding' | 'credential' | 'started'>;

/** What is kept of one survey. */
interface Box {
  /** When the survey closes, as far as is known. Whoever never comes back for it leaves nothing behind for long. */
  readonly until: string;
  /** By a hash of the code, locked. */
  readonly locked: Readonly<Record<string, string>>;
}

const PLACE = /^okr-klar:\w+:started$/;
const place = (id: string) => `okr-klar:${id}:started`;
/** A survey may be open for longer than its respondents were told: this long after that time it is not. */
const LINGERS = 30 * 86_400_000;

const IV_BYTES = 12;
const NAME_BYTES = 16;
const encoder = new TextEncoder();

/** Locks what was begun, base64url: AES-256-GCM, the key by HKDF-SHA-256 of the code, salt = the survey's id. */
export async function lock(id: string, code: string, started: Started): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = encoder.encode(JSON.stringify(started));
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(id, code), text);
  return toBase64url(Uint8Array.from([...iv, ...new Uint8Array(locked)]));
}

/** @throws when another code has locked it, or it is not whole */
export async function unlock(id: string, code: string, locked: string): Promise<Started> {
  const bytes = fromBase64url(locked) ?? new Uint8Array();
  const algorithm = { name: 'AES-GCM', iv: bytes.slice(0, IV_BYTES) };
  const text = await crypto.subtle.decrypt(algorithm, await keyOf(id, code), bytes.slice(IV_BYTES));
  return JSON.parse(new TextDecoder().decode(text));
}

/** What this browser knows of a code; nothing where it has not been used here. */
export async function recallStarted(id: string, code: string | undefined): Promise<Started> {
  if (!code || !crypto.subtle) return {};
  const locked = read(id)?.locked[await nameOf(id, code)];
  return locked ? unlock(id, code, locked).catch(() => ({})) : {};
}

/** Keeps what was begun with a code. A pass has none: its link holds all that it takes. @param until the closing time */
export async function keepStarted(id: string, until: string, kept: Kept): Promise<void> {
  const { code, blinding, credential, started } = kept;
  if (!code || !blinding) return;
  const name = await nameOf(id, code);
  const locked = await lock(id, code, {
    blinding,
    ...(credential && { credential }),
    ...(started && { started }),
  });
  write(id, { until, locked: { ...read(id)?.locked, [name]: locked } });
}

/** Forgets what was begun with a code. */
export async function forgetStarted(id: string, code: string | undefined): Promise<void> {
  if (!code) return;
  const name = await nameOf(id, code);
  // Read only now: meanwhile another tab may have kept something.
  const box = read(id);
  if (!box) return;
  const { [name]: _, ...others } = box.locked;
  write(id, Object.keys(others).length > 0 ? { ...box, locked: others } : undefined);
}

/** Forgets everything of a survey: it is closed, and nobody can go on. */
export function forgetSurvey(id: string): void {
  write(id, undefined);
}

/** Forgets surveys that must be closed by now, whose links nobody has opened since. */
export function forgetOld(now: number): void {
  try {
    for (const key of Object.keys(localStorage).filter((one) => PLACE.test(one))) {
      const until = Date.parse(JSON.parse(localStorage.getItem(key) ?? '{}').until);
      if (!(until + LINGERS > now)) localStorage.removeItem(key);
    }
  } catch {}
}

/** Whether anything outlasts the tab here. */
export function keepsStarted(): boolean {
  try {
    localStorage.setItem('okr-klar:keeps', '1');
    localStorage.removeItem('okr-klar:keeps');
    return true;
  } catch {
    return false;
  }
}

function read(id: string): Box | undefined {
  try {
    return JSON.parse(localStorage.getItem(place(id)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function write(id: string, box: Box | undefined): void {
  try {
    if (box) localStorage.setItem(place(id), JSON.stringify(box));
    else localStorage.removeItem(place(id));
  } catch {}
}

/** Says nothing of the code to whoever has not got it, the site's own hash of it included. */
async function nameOf(id: string, code: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', encoder.encode(`okr-klar/started/v1 ${id} ${code}`));
  return toBase64url(new Uint8Array(hash, 0, NAME_BYTES));
}

async function keyOf(id: string, code: string): Promise<CryptoKey> {
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
