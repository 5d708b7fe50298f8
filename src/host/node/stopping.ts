import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How long requests in flight may take after a host was asked to stop. Supervisors wait ten seconds or more. */
const GRACE_MS = 7_000;
const LOOK_EVERY_MS = 50;

/** What a connection is in the middle of. */
interface Use {
  /** Requests whose answers have not left yet. */
  pending: number;
  /** How many bytes it had sent when its last answer left. */
  read: number;
}

/**
 * Follows the connections of a server, so that it can be stopped in time whatever clients do. Node's own `close` cuts
 * off clients that are still reading an answer, and waits forever for those that say nothing or half of something.
 *
 * @returns a function that stops listening, lets requests in flight be answered, and then hangs up on everyone else
 */
export function stoppable(server: Server): () => Promise<void> {
  const uses = new Map<Socket, Use>();
  server.on('connection', (socket: Socket) => {
    uses.set(socket, { pending: 0, read: 0 });
    socket.once('close', () => uses.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    const use = uses.get(socket);
    if (!use) return;
    use.pending += 1;
    response.once('close', () => {
      use.pending -= 1;
      use.read = socket.bytesRead;
    });
  });
  return async () => {
    NetServer.prototype.close.call(server);
    const deadline = Date.now() + GRACE_MS;
    do {
      // At first for what has just arrived to be read.
      await wait(LOOK_EVERY_MS);
      for (const [socket, { pending, read }] of uses)
        if (pending === 0 && read === socket.bytesRead) socket.destroy();
    } while (uses.size > 0 && Date.now() < deadline);
    server.closeAllConnections();
  };
}
