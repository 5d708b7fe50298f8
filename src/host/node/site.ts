import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerRequest } from 'srvx';
import { staticMiddleware } from 'srvx/static';
import type { Hosting } from '../vercel-json.ts';
import { previewPages } from './preview-pages.ts';

type Fetch = (request: ServerRequest) => Promise<Response>;

/** What a host serves: built pages in a folder, the API beside them, both routed as vercel.json says. */
export interface SiteParts {
  readonly folder: string;
  readonly hosting: Hosting;
  readonly api: Fetch;
  /** Where the site is, when it has been told; otherwise what each request asks for. */
  readonly siteAddress?: string | null;
}

/** The whole site as one function from Request to Response, in the order Vercel does things. */
export function createSite({ folder, hosting, api, siteAddress = null }: SiteParts): Fetch {
  const files = staticFiles(folder, siteAddress);
  return async (request) => {
    const url = new URL(request.url);
    const response = redirected(url) ?? (await route(request, url));
    hosting.addHeaders(url, response);
    return response;
  };

  /** A path in another form than ours, or an address that was mangled on its way. */
  function redirected(url: URL): Response | null {
    const clean = cleanPath(url.pathname);
    if (clean !== url.pathname) return redirect(308, clean + url.search);
    const meant = hosting.redirect(url);
    return meant === null ? null : redirect(307, meant);
  }

  async function route(request: ServerRequest, url: URL): Promise<Response> {
    if (url.pathname.startsWith('/api/')) return api(request);
    const file = await files.find(request, url.pathname);
    if (file) return file;
    const destination = hosting.rewrite(request);
    // A function gets the address that was asked for, as it does on Vercel.
    if (destination?.startsWith('/api/')) return api(request);
    return (destination && (await files.find(request, destination))) || files.notFound();
  }
}

/** A page is read, whatever else is tried on it. */
const READING = ['GET', 'HEAD'];

/** Built files, compressed ahead (.br) where the browser takes it. */
function staticFiles(folder: string, siteAddress: string | null) {
  const previews = previewPages(folder, siteAddress);
  const serve = staticMiddleware({ dir: folder, encodings: true });
  return {
    async find(request: Request, pathname: string): Promise<Response | null> {
      const { method, headers } = request;
      if (!isDecodable(pathname)) return null;
      const reads = READING.includes(method);
      const wanted = new Request(new URL(pathname, request.url), {
        method: reads ? method : 'HEAD',
        headers,
      });
      const missing = new Response(null);
      const response = (await previews(wanted, pathname)) ?? (await serve(wanted, () => missing));
      if (response === missing) return null;
      if (!reads) return new Response(null, { status: 405, headers: { allow: READING.join(', ') } });
      // As on Vercel: pages are asked for anew each time, so that a new build is seen at once.
      response.headers.set('cache-control', 'no-cache');
      // The ETag says the same, and better.
      response.headers.delete('last-modified');
      return response;
    },
    notFound(): Response {
      const page = readFileSync(join(folder, '404.html'));
      return new Response(page, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
    },
  };
}

/** `%zz` stands for nothing. No file has such a name; a page that is found by a pattern is shown all the same. */
function isDecodable(pathname: string): boolean {
  try {
    return decodeURI(pathname) !== '';
  } catch {
    return false;
  }
}

/** No trailing slash, no `.html` and no `index`: vercel.json's `trailingSlash: false` and `cleanUrls`. */
function cleanPath(pathname: string): string {
  const trimmed =
    pathname
      .replace(/\.html$/, '')
      .replace(/\/index$/, '')
      .replace(/\/+$/, '') || '/';
  // Two slashes in front would name another host to the browser.
  return trimmed.replace(/^\/+/, '/');
}

/** Kept by nobody: what was mangled may hold a key. */
function redirect(status: 307 | 308, location: string): Response {
  return new Response(null, { status, headers: { location, 'cache-control': 'no-store' } });
}
