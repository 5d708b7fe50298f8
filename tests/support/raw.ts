import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';

/** Asks without decompressing: `fetch` would. */
export async function fetchRaw(origin: string, path: string, headers: Record<string, string>) {
  const [answer] = (await once(get(new URL(path, origin), { headers }), 'response')) as [IncomingMessage];
  const body = Buffer.concat(await answer.toArray());
  return { status: answer.statusCode, headers: answer.headers, body };
}

/** A connection on which somebody says this much and no more, and reads nothing unless asked to. */
export async function connection(origin: string, text: string): Promise<Socket> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  // Being hung up on is what some expect.
  socket.on('error', () => undefined);
  socket.write(text);
  return socket;
}
