import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { FastResponse } from 'srvx';
import type { Files } from './files.ts';

/** Content types of what the build makes. Pages name their own encoding, in fewer bytes of the survey page. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ico': 'image/vnd.microsoft.icon',
  '.png': 'image/png',
};

/** Brotli's suffix in the built site, see build/precompress.ts. */
const BR = '.br';

/** A text in one encoding; each has an etag of its own. */
interface Encoded {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** A file in the encodings that it is sent in. */
export interface StoredFile {
  readonly type: string;
  readonly plain: Encoded;
  readonly br: Encoded | null;
  /** Made for the first who asks: few clients take gzip only, such as browsers that do not come by https. */
  readonly gzip: (() => Promise<Encoded>) | null;
}

/** A file with what its brotli encoding is, if it has one: only those are worth compressing. */
export function storedFile(
  name: string,
  content: Uint8Array,
  compressed: Uint8Array | undefined,
): StoredFile {
  let gzipped: Promise<Encoded> | undefined;
  return {
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    plain: encoded(content),
    br: compressed ? encoded(compressed) : null,
    gzip: compressed ? () => (gzipped ??= promisify(gzip)(content).then(encoded)) : null,
  };
}

function encoded(content: Uint8Array): Encoded {
  const body = content as Uint8Array<ArrayBuffer>;
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 6)}"` };
}

/** Finds the file that a path names, such as `/new` -> `new.html`. */
export function staticFiles(files: Files): (pathname: string) => StoredFile | null {
  const stored = new Map<string, StoredFile>();
  return (pathname) => {
    const name = namesFor(pathname).find((each) => files.has(each) && !each.endsWith(BR) && !isHidden(each));
    const content = name !== undefined && files.get(name);
    if (!content) return null;
    const file = stored.get(name) ?? storedFile(name, content, files.get(name + BR));
    stored.set(name, file);
    return file;
  };
}

/** @param pathname of a URL, without a trailing slash */
function namesFor(pathname: string): string[] {
  const path = decodeURI(pathname).slice(1);
  if (path === '') return ['index.html'];
  return extname(path) === '' ? [path, `${path}.html`, `${path}/index.html`] : [path];
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') && part !== '.well-known');
}

/**
 * Answers a request that reads a file.
 *
 * @param headers sent with a 200 and a 304
 */
export async function sendFile(
  { method, headers: asked }: Request,
  file: StoredFile,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const takes = asked.get('accept-encoding') ?? '';
  const encoding =
    file.br && accepts(takes, 'br') ? 'br' : file.gzip && accepts(takes, 'gzip') ? 'gzip' : null;
  const { body, etag } = (encoding === 'br' ? file.br : encoding && (await file.gzip?.())) || file.plain;
  const common = { ...headers, etag };
  if (asked.get('if-none-match')?.includes(etag))
    return new FastResponse(null, { status: 304, headers: common });
  return new FastResponse(method === 'HEAD' ? null : body, {
    headers: {
      ...common,
      'content-type': file.type,
      'content-length': `${body.length}`,
      ...(encoding && { 'content-encoding': encoding }),
    },
  });
}

/** Whether an Accept-Encoding header names an encoding, and not with `q=0`. */
function accepts(header: string, encoding: string): boolean {
  const given = header.split(',').map((part) =>
    part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/),
  );
  return given.some(([name, weight = '1']) => name === encoding && Number(weight) > 0);
}
