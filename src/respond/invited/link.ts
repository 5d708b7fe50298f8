import { fromBase64url } from '#core/base64url.ts';
import { FINGERPRINT_BYTES } from '#core/fingerprint.ts';
import { readCode } from '#core/invitation.ts';
import { NONCE_BYTES, OUTPUT_BYTES } from '#core/response.ts';
import type { Kept } from './invitation-storage.ts';

/** Up to the first character that cannot belong: programs put a full stop, a bracket or `?utm_source=` behind links. */
const INVITATION = /(?:#|%23)([ic])=([\w.-]+)/;

/** In base64url. Chats put a `_` or `-` behind a link, which could belong to it but for its length. */
const FINGERPRINT = new RegExp(`^([\\w-]{${Math.ceil((FINGERPRINT_BYTES * 8) / 6)}})[_-]*$`);

/**
 * The invitation in a link or in what somebody typed: `#i=<code>.<fingerprint>`, `#c=<nonce>.<output>.<fingerprint>`
 * for an answer pass, or a code alone. Undefined when it is none of them, or not whole.
 */
export function readInvitation(text: string): Kept | undefined {
  const [, kind, parts = ''] = INVITATION.exec(text) ?? [];
  if (kind === 'c') return readPass(parts.split('.'));
  // A link without an invitation has letters too, and must not be taken for a code.
  if (!kind && text.includes('/')) return undefined;
  const [typed = '', behind] = kind ? parts.split('.') : [text];
  const fingerprint = FINGERPRINT.exec(behind ?? '')?.[1];
  const code = readCode(typed);
  if (!code || (kind && !isOf(fingerprint, FINGERPRINT_BYTES))) return undefined;
  return fingerprint ? { code, fingerprint } : { code };
}

function readPass([nonce = '', output = '', behind = '']: readonly string[]): Kept | undefined {
  const fingerprint = FINGERPRINT.exec(behind)?.[1];
  if (!fingerprint || !isOf(fingerprint, FINGERPRINT_BYTES)) return undefined;
  const isWhole = isOf(nonce, NONCE_BYTES) && isOf(output, OUTPUT_BYTES);
  return isWhole ? { credential: { nonce, output }, fingerprint } : undefined;
}

function isOf(text = '', length: number): boolean {
  return fromBase64url(text)?.length === length;
}

/** The link that answers with what this tab has kept, in any browser. */
export function passLink({ credential, fingerprint }: Kept): string {
  const { origin, pathname } = location;
  return `${origin}${pathname}#c=${credential?.nonce}.${credential?.output}.${fingerprint}`;
}
