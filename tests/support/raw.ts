import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';

/** Asks without decompressing: `fetch` would. */
export async function fetchRaw(origin: string, path: string, headers: Record<string, string>) {
  const [answer] = (await once(get(new URL(path, origin), { headers }), 'response')) as [IncomingMessage];
  const body = Buffer.concat(await answer.toArray());
  return { status: answer.statusCode, headers: answer.headers, body };
}
