import type { Context } from './context.ts';

/** Methods that change nothing, whoever asks. */
const SAFE: readonly string[] = ['GET', 'HEAD'];
/** Sent by a page of this very address, or by a person who typed it. A sister site on the same domain is neither. */
const OURS: readonly string[] = ['same-origin', 'none'];

/**
 * Whether a page of another site has a browser send this. Browsers say so themselves (Fetch Metadata), yet only over
 * https; over plain http, and in browsers from before 2023, the origin tells: another one, or `null`, which is what
 * pages send that hide theirs. A program that is no browser says neither, and has nobody's address but its own.
 */
export function isCrossSite(
  { method, headers, url }: Request,
  { siteAddress }: Pick<Context, 'siteAddress'>,
): boolean {
  if (SAFE.includes(method)) return false;
  const said = headers.get('sec-fetch-site');
  if (said !== null) return !OURS.includes(said);
  const from = headers.get('origin') ?? headers.get('referer');
  if (from === null) return false;
  // The host alone: behind a proxy that ends TLS, the site itself is asked over http.
  const own = [url, siteAddress, ...forwardedHosts(headers).map((host) => `http://${host}`)];
  return !own.some((address) => isSameHost(from, address));
}

/** What a proxy was asked for. No page can have a browser send this header to another site. */
function forwardedHosts(headers: Headers): string[] {
  return (headers.get('x-forwarded-host') ?? '').split(',').map((host) => host.trim());
}

function isSameHost(from: string, address: string | null): boolean {
  const origin = URL.parse(from);
  const own = URL.parse(address ?? '');
  if (!origin?.host || !own) return false;
  // A port that its scheme implies is not written: the address is read with the scheme that the page has.
  return URL.parse(`${origin.protocol}//${own.host}`)?.host === origin.host;
}
