import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire to a server on which replies can get lost: what was asked is carried out, and the line is dead. */
export interface DroppingProxy extends AsyncDisposable {
  readonly port: number;
  /** Loses the reply to the next thing asked that has this text in it, apart from its quotation marks. */
  loseReplyTo(text: string): void;
  /** How many replies got lost. */
  readonly lost: () => number;
}

export async function startDroppingProxy(target: number): Promise<DroppingProxy> {
  let wanted: string | null = null;
  let lost = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    let isDoomed = false;
    client.on('data', (data) => {
      // JSON may travel within JSON.
      if (wanted !== null && data.toString('latin1').replace(/[\\"]/g, '').includes(wanted)) {
        wanted = null;
        isDoomed = true;
      }
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      if (!isDoomed) return client.write(data);
      lost += 1;
      client.destroy();
      return upstream.destroy();
    });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    loseReplyTo(text) {
      wanted = text;
    },
    lost: () => lost,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
