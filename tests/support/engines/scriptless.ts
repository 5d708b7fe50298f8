import { once } from 'node:events';
import { createServer } from 'node:http';

/** Kept from a page: running scripts. All the rest it may do as before. */
const NO_SCRIPTS = 'sandbox allow-same-origin allow-forms allow-top-navigation';
/** Of a connection, not of what it carries. */
const OF_THE_CONNECTION = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-encoding',
  'content-length',
];

/**
 * The same site for browsers that run no scripts. Not every engine's driver can turn them off; a policy of the page can,
 * and to a page it is the same.
 */
export async function startScriptless(origin: string): Promise<{ origin: string } & AsyncDisposable> {
  const server = createServer(async (request, response) => {
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const answered = await fetch(new URL(request.url ?? '/', origin), {
      method: request.method ?? 'GET',
      headers: { ...(headers as Record<string, string>), host: String(request.headers.host) },
      redirect: 'manual',
      ...(parts.length > 0 && { body: Buffer.concat(parts) }),
    });
    for (const [name, value] of answered.headers) {
      if (!OF_THE_CONNECTION.includes(name)) response.appendHeader(name, value);
    }
    response.appendHeader('content-security-policy', NO_SCRIPTS);
    response.writeHead(answered.status).end(Buffer.from(await answered.arrayBuffer()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
