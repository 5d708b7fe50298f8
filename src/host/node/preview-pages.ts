import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallest } from '../build/precompress.ts';

/** The picture of a link preview, by its path alone; see ui/Preview.astro. */
const PICTURE = /(<meta property="og:image" content=")(?=\/)/;

/** Origins that are safe in an attribute without escaping; a Host header can contain almost anything. */
const PLAIN_ORIGIN = /^https?:\/\/[\w.:[\]-]+$/;

/** More hosts than one site has. Pages for further hosts are sent as built, since clients choose the Host header. */
const MAX_ORIGINS = 8;

/** A page in one encoding. */
interface Page {
  readonly body: Buffer;
  /** Differs between encodings. */
  readonly etag: string;
}

/** A page, plain and compressed. */
interface Pages {
  readonly plain: Page;
  readonly br: Page;
}

/**
 * Serves the pages that have a preview picture. Link previews need the whole address of the picture. A build without
 * SITE_URL does not know it, so the requested host is inserted.
 *
 * @param folder the built site
 * @param siteAddress the address of the site, if configured
 * @returns a function that answers requests for such a page, and null for any other file
 */
export function previewPages(folder: string, siteAddress: string | null) {
  const built = pagesIn(folder);
  const made = new Map<string, Map<string, Promise<Pages>>>();

  function pageAt(pathname: string, origin: string): Promise<Pages> | null {
    const html = built.get(pathname);
    if (html === undefined || !PLAIN_ORIGIN.test(origin)) return null;
    const pages = made.get(origin) ?? (made.size < MAX_ORIGINS ? new Map<string, Promise<Pages>>() : null);
    if (!pages) return null;
    made.set(origin, pages);
    const page = pages.get(pathname) ?? pagesOf(html.replace(PICTURE, `$1${origin}`));
    pages.set(pathname, page);
    return page;
  }

  return async (request: Request, pathname: string): Promise<Response | null> => {
    const page = await pageAt(pathname, new URL(siteAddress ?? request.url).origin);
    return page && answer(request, page);
  };
}

/** The pages whose picture has no host, by the path they are served at. */
function pagesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.html$/.test(file),
  );
  const pages = files.map((file) => [addressOf(file), readFileSync(join(folder, file), 'utf8')] as const);
  return new Map(pages.filter(([, html]) => PICTURE.test(html)));
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`;
}

async function pagesOf(html: string): Promise<Pages> {
  const plain = Buffer.from(html);
  return { plain: pageOf(plain), br: pageOf(await smallest(plain)) };
}

function pageOf(body: Buffer): Page {
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 6)}"` };
}

/**
 * Sends no Vary header, which saves bytes: browsers revalidate pages before they use them again (`no-cache`), and the
 * two encodings have different etags.
 */
function answer({ method, headers }: Request, { plain, br }: Pages): Response {
  const packs = /\bbr\b/.test(headers.get('accept-encoding') ?? '');
  const { body, etag } = packs ? br : plain;
  if (headers.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers: { etag } });
  return new Response(method === 'HEAD' ? null : new Uint8Array(body), {
    headers: {
      etag,
      'content-type': 'text/html',
      'content-length': `${body.length}`,
      ...(packs && { 'content-encoding': 'br' }),
    },
  });
}
