import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to a server that is as slow as a phone's. */
export interface SlowNetwork extends AsyncDisposable {
  readonly origin: string;
}

/** One direction of the line, which all connections share. */
interface Direction {
  readonly bytesPerMs: number;
  readonly latency: number;
  /** When the last packet has left, in ms. */
  freeAt: number;
}

/** What TCP puts into a packet on an Ethernet: 1 500 bytes less two headers (RFC 9293, section 3.7.1). */
const PACKET = 1460;

/**
 * Starts it before a server: 150 ms there and back, 1.6 Mbit/s down and 0.75 up. It hands over packet by packet as a
 * network does, where the browser's own emulation hands over whole reads of up to 64 KiB, so that nothing of a page is
 * there before all of it is. As in that emulation, to connect costs nothing.
 *
 * @param origin of the server, on this machine
 */
export async function startSlowNetwork(origin: string): Promise<SlowNetwork> {
  const up: Direction = { bytesPerMs: 0.75e6 / 8 / 1000, latency: 75, freeAt: 0 };
  const down: Direction = { bytesPerMs: 1.6e6 / 8 / 1000, latency: 75, freeAt: 0 };
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
    const port = Number(new URL(origin).port);
    const upstream = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    carry(client, upstream, up);
    carry(upstream, client, down);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {
        client.destroy();
        upstream.destroy();
      });
      socket.on('close', () => sockets.delete(socket));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * Passes on what one end says, each packet when it has been on the line for as long as it takes. What one connection has
 * to say goes before what others say later, where a network would let them take turns.
 */
function carry(from: Socket, to: Socket, direction: Direction): void {
  // In a queue, because timers of different lengths may fire in another order within a millisecond.
  const queue: (Buffer | 'end')[] = [];
  const send = (next: Buffer | 'end') => {
    queue.push(next);
    const wait = direction.freeAt + direction.latency - performance.now();
    setTimeout(
      () => {
        const due = queue.shift() as Buffer | 'end';
        if (due === 'end') to.end();
        else to.write(due);
      },
      Math.max(0, wait),
    );
  };
  from.on('data', (data) => {
    for (let at = 0; at < data.length; at += PACKET) {
      const packet = data.subarray(at, at + PACKET);
      direction.freeAt = Math.max(direction.freeAt, performance.now()) + packet.length / direction.bytesPerMs;
      send(packet);
    }
  });
  from.on('end', () => send('end'));
}
