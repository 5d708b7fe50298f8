import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve as listen } from 'srvx/node';
import { allRoutes } from '../../server/index.ts';
import { warnOfAnotherPepper } from '../../server/pepper.ts';
import { serve } from '../../server/serve.ts';
import { StoreTooNew } from '../../store/store.ts';
import { ConfigError, readNodeConfig } from '../config.ts';
import { networkOf } from '../network-address.ts';
import { readHosting } from '../vercel-json.ts';
import { closeOverdueHourly } from './close-due-hourly.ts';
import { openNodeContext } from './context.ts';
import { createSite } from './site.ts';

const ROOT = new URL('../../../', import.meta.url);
const FOLDER = fileURLToPath(new URL('dist', ROOT));

/**
 * How long a client may take to send its headers and its whole request, and how often this is checked, in milliseconds.
 * With Node's default of five minutes, a few thousand clients that send a byte at a time could hold every connection.
 */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 };

/**
 * How long an idle connection from a proxy stays open, in milliseconds: longer than the proxy keeps it (Caddy two
 * minutes, nginx one), so that the proxy closes it. Otherwise the proxy may send a request into a connection that is
 * being closed, and answer 502. Without a proxy Node's five seconds remain, so that clients cannot hold connections.
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
  warnOfAnotherPepper(context).catch((error) => {
    // If the store does not answer yet, the requests report it.
    if (!(error instanceof StoreTooNew)) return;
    console.error(`okr-klar: ${error.message}`);
    process.exitCode = 1;
    stop();
  });
  closeOverdueHourly(context);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

  /** Lets running requests finish, then closes the store, so that SQLite checkpoints its write-ahead log. */
  async function stop(): Promise<void> {
    await server.close();
    close();
  }
}

start().catch((error: Error) => {
  console.error(`okr-klar: ${error instanceof ConfigError ? error.message : error.stack}`);
  process.exitCode = 1;
});
