import { createHash } from 'node:crypto';
import { jsonText, type RequestContext } from './http.ts';

/**
 * A JSON answer that says nothing twice: who shows the tag of what they have gets 304 when it is still so.
 * Still `no-store`: the page itself holds on to what it has, no cache on the way may.
 */
export function jsonWithTag({ request }: RequestContext, body: unknown): Response {
  const text = JSON.stringify(body);
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const response = isHeld(request, tag) ? new Response(null, { status: 304 }) : jsonText(text);
  response.headers.set('cache-control', 'no-store');
  response.headers.set('etag', tag);
  return response;
}

/** A proxy that compresses may have weakened the tag; what it stands for is the same. */
function isHeld(request: Request, tag: string): boolean {
  const held = request.headers.get('if-none-match') ?? '';
  return held.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
