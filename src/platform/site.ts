import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerRequest } from 'srvx';
import { staticMiddleware } from 'srvx/static';
import type { Hosting } from './hosting.ts';

type Fetch = (request: ServerRequest) => Promise<Response>;

/** What a host serves: built pages in a folder, the API beside them, both routed as vercel.json says. */
export interface SiteParts {
  readonly folder: string;
  readonly hosting: Hosting;
  readonly api: Fetch;
}

/** The whole site as one function from Request to Response, in the order Vercel does things. */
export function createSite({ folder, hosting, api }: SiteParts): Fetch {
  const files = staticFiles(folder);
  return async (request) => {
    const url = new URL(request.url);
    const clean = cleanPath(url.pathname);
    const response = clean === url.pathname ? await route(request, url) : redirect(clean + url.search);
    hosting.addHeaders(url.pathname, response.headers);
    return response;
  };

  async function route(request: ServerRequest, url: URL): Promise<Response> {
    if (url.pathname.startsWith('/api/')) return api(request);
    const file = await files.find(request, url.pathname);
    if (file) return file;
    const destination = hosting.rewrite(url);
    // A function gets the address that was asked for, as it does on Vercel.
    if (destination?.startsWith('/api/')) return api(request);
    return (destination && (await files.find(request, destination))) || files.notFound();
  }
}

/** Built files, compressed ahead (.br) where the browser takes it. */
function staticFiles(folder: string) {
  const serve = staticMiddleware({ dir: folder, encodings: true });
  return {
    async find(request: Request, pathname: string): Promise<Response | null> {
      const { method, headers } = request;
      if (method !== 'GET' && method !== 'HEAD') return null;
      const wanted = new Request(new URL(pathname, request.url), { method, headers });
      const missing = new Response(null);
      const response = await serve(wanted, () => missing);
      if (response === missing) return null;
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

/** No trailing slash and no `.html`: vercel.json's `trailingSlash: false` and `cleanUrls`. */
function cleanPath(pathname: string): string {
  const trimmed = pathname.replace(/\.html$/, '').replace(/\/+$/, '') || '/';
  // Two slashes in front would name another host to the browser.
  return trimmed.replace(/^\/+/, '/');
}

function redirect(location: string): Response {
  return new Response(null, { status: 308, headers: { location } });
}
