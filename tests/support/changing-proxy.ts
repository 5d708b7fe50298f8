import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';

/** An answer that a proxy may change on its way. The content is decoded. */
export interface PassedOn {
  status: number;
  headers: IncomingHttpHeaders;
  content: Buffer;
}

/** A proxy that changes answers, as somebody between a site and its readers could, or the site itself. */
export async function startChangingProxy(target: string, change: (path: string, answer: PassedOn) => void) {
  const server = createServer((asked, answer) => {
    const { method, url = '/', headers } = asked;
    const passed = request(new URL(url, target), { method, headers }, async (received) => {
      const sent = Buffer.concat(await received.toArray());
      const { 'content-encoding': encoding, 'content-length': _, ...rest } = received.headers;
      const content = encoding === 'br' && sent.length > 0 ? brotliDecompressSync(sent) : sent;
      const changed = { status: received.statusCode ?? 0, headers: rest, content };
      change(url, changed);
      answer.writeHead(changed.status, changed.headers).end(changed.content);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
