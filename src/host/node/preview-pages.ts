import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallest } from '../build/precompress.ts';

/** The picture of a link preview, by its path alone; see ui/Preview.astro. */
const PICTURE = /(<meta property="og:image" content=")(?=\/)/;

/** What may stand in an attribute as it is: a host can be called almost anything. */
const PLAIN_ORIGIN = /^https?:\/\/[\w.:[\]-]+$/;

/** More names than one site goes by. For any other a page is as it was built: whoever asks decides what it costs. */
const MAX_ORIGINS = 8;

/** A page as it is sent, in one encoding. */
interface Page {
  readonly body: Buffer;
  /** Of this encoding alone. */
  readonly etag: string;
}

/** A page as it is sent, plain and compressed. */
interface Pages {
  readonly plain: Page;
  readonly br: Page;
}

/**
 * Pages that say where their picture is. Programs that show previews want a whole address, which the build does not
 * know unless it is told (SITE_URL): where it was not, the host that is asked stands in it.
 *
 * @param folder the built site
 * @param siteAddress where the site is, when the host has been told
 * @returns the page at a path as that host sends it; null for anything else, which is a file as any other
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

/** Each page with a picture by its path alone, under the address that it is served at. */
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
 * Without Vary, which the survey page has no bytes for: nobody uses a page again before asking (`no-cache`), and the
 * etag of one encoding never stands for the other.
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
