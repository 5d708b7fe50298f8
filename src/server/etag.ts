import { createHash } from 'node:crypto';
import { jsonText, type RequestContext } from './http.ts';

/**
 * A JSON answer with an ETag, or 304 when the request has the same tag in If-None-Match (RFC 9110, section 13.1.2).
 * `no-store` keeps it out of caches; the page itself keeps the body that the tag belongs to.
 */
export function jsonWithTag({ request }: RequestContext, body: unknown): Response {
  const text = JSON.stringify(body);
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const response = hasTag(request, tag) ? new Response(null, { status: 304 }) : jsonText(text);
  response.headers.set('cache-control', 'no-store');
  response.headers.set('etag', tag);
  return response;
}

/** Weak comparison: a proxy that compresses may have made the tag weak. */
function hasTag(request: Request, tag: string): boolean {
  const held = request.headers.get('if-none-match') ?? '';
  return held.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
