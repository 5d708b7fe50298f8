import { createHash } from 'node:crypto';
import { jsonText, type RequestContext } from './http.ts';

/**
 * A JSON answer with an ETag, or 304 when the request has the same tag in If-None-Match (RFC 9110, section 13.1.2).
 * `no-store` keeps it out of caches; the page itself keeps the body that the tag belongs to.
 */
export function jsonWithTag({ request }: RequestContext, body: unknown): Response {
  const text = JSON.stringify(body);
  return withTag(request, text, `"${createHash('sha256').update(text).digest('base64url')}"`);
}

/** The same for a document with a version, which is its tag. */
export function jsonWithVersion({ request }: RequestContext, body: unknown, version: number): Response {
  return withTag(request, JSON.stringify(body), versionTag(version));
}

/**
 * Whether If-Match has the tag of the stored version (RFC 9110, section 13.1.1). Here `*` means that nothing is stored
 * yet, so that nobody overwrites what they have not read.
 */
export function isExpected(request: Request, version: number): boolean {
  const isAny = request.headers.get('if-match')?.trim() === '*';
  return isAny ? version === 0 : hasTag(request, versionTag(version), 'if-match');
}

function versionTag(version: number): string {
  return `"${version}"`;
}

function withTag(request: Request, text: string, tag: string): Response {
  // Only a request that changes nothing is answered without the document.
  const isHeld = request.method !== 'PUT' && hasTag(request, tag, 'if-none-match');
  const response = isHeld ? new Response(null, { status: 304 }) : jsonText(text);
  response.headers.set('cache-control', 'no-store');
  response.headers.set('etag', tag);
  return response;
}

/** Weak comparison: a proxy that compresses may have made the tag weak. */
function hasTag(request: Request, tag: string, header: 'if-match' | 'if-none-match'): boolean {
  const held = request.headers.get(header) ?? '';
  return held.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
