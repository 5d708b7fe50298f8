import type { Contract, Method } from '../contract/contract.ts';
import type { ServerContext } from './context.ts';
import { refuse } from './problem-response.ts';

/** Largest body of a request, in bytes, unless its handler takes more. */
const MAX_BODY = 16 * 1024;
/** Bytes up to which a body that is too large is still read to its end: a client that is cut off sees no answer. */
const MAX_READ = 2 * 1024 * 1024;

/** One request, with what a handler needs to answer it. */
export interface RequestContext {
  readonly request: Request;
  readonly url: URL;
  /** The ids in the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly server: ServerContext;
  /** The client's network address, found by the host. Limits count it; it is never stored or logged as it is. */
  readonly address: string;
}

export type Handler = (context: RequestContext) => Promise<Response>;

/** A resource as it is served: its addresses, and a handler for each of its methods. */
export interface Route {
  readonly paths: Contract['paths'];
  readonly methods: Readonly<Partial<Record<Method, Handler>>>;
  /** The answer to a request that another site had a browser send; the problem `other-site` unless given. */
  readonly answerCrossSite?: (context: RequestContext) => Response;
}

/**
 * A route to the addresses of a contract, of which only the type is needed. It asks for a handler for each method, and
 * for no other.
 */
export function route<C extends Contract>(
  paths: C['paths'],
  methods: Readonly<Record<keyof C['methods'] & Method, Handler>>,
  options: Pick<Route, 'answerCrossSite'> = {},
): Route {
  return { paths, methods, ...options };
}

/** A JSON answer that no cache may keep. */
export function json(body: unknown, status = 200): Response {
  return jsonText(JSON.stringify(body), status);
}

/** The same, for text that is JSON already. */
export function jsonText(text: string, status = 200): Response {
  return new Response(text, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  });
}

/** The answer to a deletion. */
export function noContent(): Response {
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
}

/** The media type of the body, without parameters. */
export function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** The body as text; refuses with `too-large` what is over the limit, in bytes. */
export function readText(request: Request, max = MAX_BODY): Promise<string> {
  const declared = request.headers.get('content-length') ?? '';
  const length = /^\d+$/.test(declared) ? Number(declared) : Number.NaN;
  if (length > MAX_READ) refuse('too-large');
  return length <= max ? readAtOnce(request, max) : readInChunks(request, max);
}

/** Reads a body with a Content-Length within the limit in one call: to stream it would cost a tenth of counting a response. */
async function readAtOnce(request: Request, max: number): Promise<string> {
  const text = await request.text().catch(() => refuse('invalid-request'));
  // Whoever made the request may have declared what no connection enforces.
  if (Buffer.byteLength(text) > max) refuse('too-large');
  // srvx leaves the byte order mark, which the standard takes away (Encoding, "UTF-8 decode").
  return text.replace(/^\uFEFF/, '');
}

async function readInChunks(request: Request, max: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const chunk of wholeOf(request)) {
    length += chunk.length;
    if (length > MAX_READ) break;
    if (length <= max) text += decoder.decode(chunk, { stream: true });
  }
  return length > max ? refuse('too-large') : text + decoder.decode();
}

/** The body in chunks. A body that breaks off is the client's fault, so refused with `invalid-request`. */
async function* wholeOf({ body }: Request): AsyncGenerator<Uint8Array> {
  try {
    if (body) yield* body;
  } catch {
    refuse('invalid-request');
  }
}

/** The body as JSON of any shape. */
export async function readJson(request: Request, max?: number): Promise<unknown> {
  if (mediaType(request) !== 'application/json') refuse('unsupported-media-type');
  const text = await readText(request, max);
  try {
    return JSON.parse(text);
  } catch {
    return refuse('invalid-json');
  }
}
