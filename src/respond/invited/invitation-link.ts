import { fromBase64url } from '#core/base64url.ts';
import { FINGERPRINT_BYTES } from '#core/fingerprint.ts';
import { readCode } from '#core/invitation.ts';
import { NONCE_BYTES, OUTPUT_BYTES } from '#core/response.ts';
import type { StoredInvitation } from './invitation-storage.ts';

/** Stops at the first other character: programs append a full stop, a bracket or `?utm_source=` to links. */
const INVITATION = /(?:#|%23)([ic])=([\w.-]+)/;

/** Base64url of a fixed length, because chats append `_` or `-` to links, which are base64url characters too. */
const FINGERPRINT = new RegExp(`^([\\w-]{${Math.ceil((FINGERPRINT_BYTES * 8) / 6)}})[_-]*$`);

/**
 * Parses an invitation in a link or in typed text: `#i=<code>.<fingerprint>`, `#c=<nonce>.<output>.<fingerprint>` (an
 * answer pass), or a code alone. Undefined if it is none of these, or incomplete.
 */
export function parseInvitation(text: string): StoredInvitation | undefined {
  const [, kind, parts = ''] = INVITATION.exec(text) ?? [];
  if (kind === 'c') return parsePass(parts.split('.'));
  // Do not read the letters of a link without an invitation as a code.
  if (!kind && text.includes('/')) return undefined;
  const [typed = '', behind] = kind ? parts.split('.') : [text];
  const fingerprint = FINGERPRINT.exec(behind ?? '')?.[1];
  const code = readCode(typed);
  if (!code || (kind && !hasLength(fingerprint, FINGERPRINT_BYTES))) return undefined;
  return fingerprint ? { code, fingerprint } : { code };
}

function parsePass([nonce = '', output = '', behind = '']: readonly string[]): StoredInvitation | undefined {
  const fingerprint = FINGERPRINT.exec(behind)?.[1];
  if (!fingerprint || !hasLength(fingerprint, FINGERPRINT_BYTES)) return undefined;
  const isWhole = hasLength(nonce, NONCE_BYTES) && hasLength(output, OUTPUT_BYTES);
  return isWhole ? { credential: { nonce, output }, fingerprint } : undefined;
}

function hasLength(text = '', length: number): boolean {
  return fromBase64url(text)?.length === length;
}

/** The answer pass: a link that answers in any browser, with the stored credential. */
export function passLink({ credential, fingerprint }: StoredInvitation): string {
  const { origin, pathname } = location;
  return `${origin}${pathname}#c=${credential?.nonce}.${credential?.output}.${fingerprint}`;
}
