import { FastResponse, type ServerRequest } from 'srvx';
import type { Hosting } from '../vercel-json.ts';
import type { Files } from './files.ts';
import { previewPages } from './preview-pages.ts';
import { sendFile, staticFiles } from './static-files.ts';

type Fetch = (request: ServerRequest) => Promise<Response>;

/** What a host serves: the built pages and the API, both routed by vercel.json. */
export interface SiteParts {
  readonly files: Files;
  readonly hosting: Hosting;
  readonly api: Fetch;
  /** The address of the site, if configured; otherwise that of each request is used. */
  readonly siteAddress?: string | null;
}

/** The whole site as one function from Request to Response, with Vercel's order of redirects, files and rewrites. */
export function createSite({ files, hosting, api, siteAddress = null }: SiteParts): Fetch {
  const pages = pagesAndFiles(files, siteAddress);
  return async (request) => {
    const url = new URL(request.url);
    const response = redirected(url) ?? (await route(request, url));
    hosting.addHeaders(url, response);
    return response;
  };

  /** Redirects a path that is not in canonical form, and an address that was mangled on its way. */
  function redirected(url: URL): Response | null {
    const clean = cleanPath(url.pathname);
    if (clean !== url.pathname) return redirect(308, clean + url.search);
    const meant = hosting.redirect(url);
    return meant === null ? null : redirect(307, meant);
  }

  async function route(request: ServerRequest, url: URL): Promise<Response> {
    if (url.pathname.startsWith('/api/')) return api(request);
    const file = await pages.find(request, url.pathname);
    if (file) return file;
    const destination = hosting.rewrite(request);
    // A function gets the original address, as on Vercel.
    if (destination?.startsWith('/api/')) return api(request);
    return (destination && (await pages.find(request, destination))) || pages.notFound();
  }
}

const READING = ['GET', 'HEAD'];

/** Whose encoding a cache on the way has to tell apart. */
const VARY = { vary: 'accept-encoding' };

/** Built files, precompressed (.br) for clients that accept it. */
function pagesAndFiles(files: Files, siteAddress: string | null) {
  const previews = previewPages(files, siteAddress);
  const fileAt = staticFiles(files);
  return {
    async find(request: Request, pathname: string): Promise<Response | null> {
      if (!isDecodable(pathname)) return null;
      const file = fileAt(pathname);
      if (!file) return null;
      if (!READING.includes(request.method))
        return new Response(null, { status: 405, headers: { allow: READING.join(', ') } });
      const response =
        (await previews(request, pathname)) ?? (await sendFile(request, file, file.br ? VARY : {}));
      // As on Vercel: browsers revalidate pages each time, so that a new build is visible at once.
      response.headers.set('cache-control', 'no-cache');
      return response;
    },
    notFound(): Response {
      const page = fileAt('/404.html');
      return new FastResponse(page?.plain.body ?? null, {
        status: 404,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    },
  };
}

/** Whether a path decodes; `%zz` does not. No file has such a name, but a rewrite may still answer the path. */
function isDecodable(pathname: string): boolean {
  try {
    return decodeURI(pathname) !== '';
  } catch {
    return false;
  }
}

/** Removes a trailing slash, `.html` and `index`, as Vercel does for `trailingSlash: false` and `cleanUrls`. */
function cleanPath(pathname: string): string {
  const trimmed =
    pathname
      .replace(/\.html$/, '')
      .replace(/\/index$/, '')
      .replace(/\/+$/, '') || '/';
  // Two leading slashes would make the browser go to another host.
  return trimmed.replace(/^\/+/, '/');
}

/** Not cached: a mangled address may contain a key. */
function redirect(status: 307 | 308, location: string): Response {
  return new Response(null, { status, headers: { location, 'cache-control': 'no-store' } });
}
