import { smallest } from '../build/precompress.ts';
import { addressOf, type Files } from './files.ts';
import { type StoredFile, sendFile, storedFile } from './static-files.ts';

/** The picture of a link preview, by its path alone; see ui/Preview.astro. */
const PICTURE = /(<meta property="og:image" content=")(?=\/)/;

/** Origins that are safe in an attribute without escaping; a Host header can contain almost anything. */
const PLAIN_ORIGIN = /^https?:\/\/[\w.:[\]-]+$/;

/** More hosts than one site has. Pages for further hosts are sent as built, since clients choose the Host header. */
const MAX_ORIGINS = 8;

/**
 * Serves the pages that have a preview picture. Link previews need the whole address of the picture. A build without
 * SITE_URL does not know it, so the requested host is inserted.
 *
 * They have no Vary header, which saves bytes: browsers revalidate pages before they use them again (`no-cache`), and
 * the encodings have different etags.
 *
 * @param files the built site
 * @param siteAddress the address of the site, if configured
 * @returns a function that answers requests for such a page, and null for any other file
 */
export function previewPages(files: Files, siteAddress: string | null) {
  const built = pagesIn(files);
  const made = new Map<string, Map<string, Promise<StoredFile>>>();

  function pageAt(pathname: string, origin: string): Promise<StoredFile> | null {
    const html = built.get(pathname);
    if (!html || !PLAIN_ORIGIN.test(origin)) return null;
    const pages =
      made.get(origin) ?? (made.size < MAX_ORIGINS ? new Map<string, Promise<StoredFile>>() : null);
    if (!pages) return null;
    made.set(origin, pages);
    const page = pages.get(pathname) ?? fileOf(html.toString().replace(PICTURE, `$1${origin}`));
    pages.set(pathname, page);
    return page;
  }

  return async (request: Request, pathname: string): Promise<Response | null> => {
    const page = await pageAt(pathname, new URL(siteAddress ?? request.url).origin);
    return page && sendFile(request, page);
  };
}

/** The pages whose picture has no host, by the path they are served at. Texts would take twice the memory. */
function pagesIn(files: Files): Map<string, Buffer> {
  const pages = Array.from(files).filter(([name]) => name.endsWith('.html'));
  return new Map(
    pages.flatMap(([name, { buffer, byteOffset, length }]) => {
      const page = Buffer.from(buffer, byteOffset, length);
      return PICTURE.test(page.toString('latin1')) ? [[addressOf(name), page] as const] : [];
    }),
  );
}

async function fileOf(html: string): Promise<StoredFile> {
  const plain = Buffer.from(html);
  return storedFile('page.html', plain, await smallest(plain));
}
