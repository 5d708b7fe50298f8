import type { ServerContext } from './context.ts';

/** Methods that change nothing (RFC 9110, section 9.2.1). */
const SAFE: readonly string[] = ['GET', 'HEAD'];
/** Values of Sec-Fetch-Site that are accepted. `same-site` is not: another host of the same domain may be hostile. */
const OURS: readonly string[] = ['same-origin', 'none'];

/**
 * Whether a page of another site had a browser send this request. Browsers say so in Sec-Fetch-Site (Fetch Metadata),
 * but only over https. Over plain http, and in browsers from before 2023, Origin or Referer tells; an Origin of `null`
 * is cross-site. A request with none of these is from a program, which uses only an address of its own.
 */
export function isCrossSite(
  { method, headers, url }: Request,
  { siteAddress }: Pick<ServerContext, 'siteAddress'>,
): boolean {
  if (SAFE.includes(method)) return false;
  const said = headers.get('sec-fetch-site');
  if (said !== null) return !OURS.includes(said);
  const from = headers.get('origin') ?? headers.get('referer');
  if (from === null) return false;
  // Compares hosts only: behind a proxy that ends TLS, request URLs begin with http.
  const own = [url, siteAddress, ...forwardedHosts(headers).map((host) => `http://${host}`)];
  return !own.some((address) => isSameHost(from, address));
}

/** The hosts that a proxy was asked for. A page cannot make a browser add this header to a cross-site request. */
function forwardedHosts(headers: Headers): string[] {
  return (headers.get('x-forwarded-host') ?? '').split(',').map((host) => host.trim());
}

function isSameHost(from: string, address: string | null): boolean {
  const origin = URL.parse(from);
  const own = URL.parse(address ?? '');
  if (!origin?.host || !own) return false;
  // Both are parsed with the page's scheme, so that a default port is left out of both.
  return URL.parse(`${origin.protocol}//${own.host}`)?.host === origin.host;
}
