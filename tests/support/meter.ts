import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';

/** One answer of a host as it came over the wire. */
export interface Weighed {
  readonly path: string;
  /** Status line, headers and compressed body. */
  readonly bytes: number;
  readonly text: string;
}

/** Asks as a browser does, on a connection that stays open, and counts every byte that comes back. */
async function weigh(origin: string, path: string): Promise<Weighed> {
  const agent = new Agent({ keepAlive: true });
  const request = get(new URL(path, origin), { agent, headers: { 'accept-encoding': 'br' } });
  // Noted while the connection is the request's: once the answer is read, it may belong to the agent again.
  const [[socket], [response]] = (await Promise.all([
    once(request, 'socket'),
    once(request, 'response'),
  ])) as [[Socket], [IncomingMessage]];
  const body = Buffer.concat(await response.toArray());
  const bytes = socket.bytesRead;
  agent.destroy();
  if (response.statusCode !== 200) throw new Error(`${path}: ${response.statusCode}`);
  const isPacked = response.headers['content-encoding'] === 'br';
  return { path, bytes, text: (isPacked ? brotliDecompressSync(body) : body).toString() };
}

/**
 * A page with everything its markup and its scripts load, each thing once. Not the icon, which nobody needs to use
 * a page, and not what a script imports only when it is asked for.
 */
export async function weighPage(origin: string, path: string): Promise<Weighed[]> {
  const found = [path];
  const weighed: Weighed[] = [];
  // Grows while it is walked: what is found on the way is weighed too.
  for (const next of found) {
    const answer = await weigh(origin, next);
    weighed.push(answer);
    const linked = linksIn(answer).map((link) => new URL(link, new URL(next, origin)).pathname);
    found.push(...linked.filter((link) => !found.includes(link)));
  }
  return weighed;
}

export function total(weighed: readonly Weighed[]): number {
  return weighed.reduce((sum, { bytes }) => sum + bytes, 0);
}

function linksIn({ path, text }: Weighed): string[] {
  if (path.endsWith('.js')) return matches(text, /(?:from|import)\s*["'`](\.?\/[^"'`]+)["'`]/g);
  if (path.endsWith('.css')) return matches(text, /(?:@import\s*|url\()["']?(?!data:)([^"')\s]+)/g);
  return [
    ...matches(text, /<link[^>]* rel="(?:stylesheet|modulepreload|preload)"[^>]* href="([^"]+)"/g),
    ...matches(text, /<(?:script|img|iframe|source)[^>]* src="([^"]+)"/g),
  ];
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, link]) => link as string);
}
