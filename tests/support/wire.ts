import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands between browser and site and reads everything that passes, as any log on the way could. */
export interface Wire extends AsyncDisposable {
  readonly origin: string;
  /** Request line and headers of every request, without `authorization`: the one place for keys. */
  readonly seen: readonly string[];
  /** The values of `authorization` that passed. */
  readonly keys: readonly string[];
}

/** Passes everything on to a site and back, and keeps a note of it. */
export async function listenIn(site: string): Promise<Wire> {
  const seen: string[] = [];
  const keys: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const { authorization, ...headers } = incoming.headers;
    seen.push(`${incoming.method} ${incoming.url} ${JSON.stringify(headers)}`);
    if (authorization) keys.push(authorization);
    passOn(site, incoming, outgoing);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    keys,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function passOn(site: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers, url } = incoming;
  const further = request(new URL(url ?? '/', site), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  further.on('error', () => outgoing.destroy());
  incoming.pipe(further);
}
