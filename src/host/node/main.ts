import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve as listen } from 'srvx/node';
import { allRoutes } from '../../server/index.ts';
import { warnOfAnotherPepper } from '../../server/pepper.ts';
import { serve } from '../../server/serve.ts';
import { ConfigError, readNodeConfig } from '../config.ts';
import { networkOf } from '../network-address.ts';
import { readHosting } from '../vercel-json.ts';
import { closeOverdueHourly } from './close-due-hourly.ts';
import { openNodeContext } from './context.ts';
import { createSite } from './site.ts';

const ROOT = new URL('../../../', import.meta.url);
const FOLDER = fileURLToPath(new URL('dist', ROOT));

/**
 * How long a client may take to send, in milliseconds: its headers, all of it, and how often that is looked at.
 * Node's own five minutes would let a few thousand clients that send a byte at a time hold every connection.
 */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 };

/**
 * How long a connection is held open for a proxy that asks nothing, in milliseconds: longer than the proxy does, so
 * that it is the proxy who hangs up. The other way round it may send a request into a connection that is just being
 * closed, and tell somebody 502. Caddy holds one for two minutes, nginx for one. Without a proxy Node's own five
 * seconds do: whoever likes could hold connections here.
 */
const FOR_PROXIES = { keepAliveTimeout: 150_000 };

/** `npm start`: pages, API and embedded store in one process. */
async function start(): Promise<void> {
  const config = readNodeConfig(process.env);
  if (!existsSync(FOLDER)) throw new ConfigError('The pages are not built yet: npm run build');
  const { context, close } = openNodeContext(config);
  const api = serve(await allRoutes(), context);
  const site = createSite({
    folder: FOLDER,
    hosting: readHosting(new URL('vercel.json', ROOT), config),
    siteAddress: config.siteAddress,
    api: (request) => api(request, networkOf(request.ip)),
  });
  const server = listen({
    fetch: site,
    port: config.port,
    ...(config.host && { hostname: config.host }),
    trustProxy: config.trustProxy ?? false,
    silent: true,
    gracefulShutdown: false,
    node: { ...PATIENCE, ...(config.trustProxy && FOR_PROXIES) },
  });
  await server.ready().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new ConfigError(`Port ${config.port} is taken. Name another with PORT.`);
  });
  console.log(
    `okr-klar: http://${config.host ?? 'localhost'}:${new URL(server.url ?? '').port || config.port}`,
  );
  // A store that does not answer yet says it to whoever asks.
  warnOfAnotherPepper(context).catch(() => undefined);
  closeOverdueHourly(context);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

  /** Lets requests under way finish, then closes the file, so that its write-ahead log is folded in. */
  async function stop(): Promise<void> {
    await server.close();
    close();
  }
}

start().catch((error: Error) => {
  console.error(`okr-klar: ${error instanceof ConfigError ? error.message : error.stack}`);
  process.exitCode = 1;
});
