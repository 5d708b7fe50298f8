import type { Server } from 'node:http';
import { serve as listen } from 'srvx/node';
import { allRoutes } from '../../server/index.ts';
import { warnOfAnotherPepper } from '../../server/pepper.ts';
import { serve } from '../../server/serve.ts';
import { withBuiltSettings } from '../built-settings.ts';
import { readNodeConfig } from '../config.ts';
import { networkOf } from '../network-address.ts';
import { hostingOf } from '../vercel-json.ts';
import { readBuiltSite } from './built-site.ts';
import { closeOverdueHourly } from './close-due-hourly.ts';
import { openNodeContext } from './context.ts';
import { refuseToListen, requireFreePort } from './listening.ts';
import { createSite } from './site.ts';
import { stoppable } from './stopping.ts';

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

/** How long the store may take to close before the process ends without it, in milliseconds. */
const LAST_MS = 2_000;

/** Serves pages, API and embedded store in one process, until a signal stops it. */
export async function startHost(): Promise<void> {
  const site = readBuiltSite();
  const config = readNodeConfig(withBuiltSettings(process.env, site.settings));
  // Before the store is opened: a second host on the same port must not touch it.
  await requireFreePort(config);
  const { context, close } = await openNodeContext(config);
  const api = serve(await allRoutes(), context);
  const server = listen({
    fetch: createSite({
      files: site.files,
      hosting: hostingOf(site.hosting, config),
      siteAddress: config.siteAddress,
      api: (request) => api(request, networkOf(request.ip)),
    }),
    port: config.port,
    ...(config.host && { hostname: config.host }),
    trustProxy: config.trustProxy ?? false,
    silent: true,
    gracefulShutdown: false,
    node: { ...PATIENCE, ...(config.trustProxy && FOR_PROXIES) },
  });
  const stopServing = stoppable(server.node?.server as Server);
  await server.ready().catch(refuseToListen(config));
  console.log(
    `okr-klar: http://${config.host ?? 'localhost'}:${new URL(server.url ?? '').port || config.port}`,
  );
  // If the store does not answer yet, the requests report it.
  warnOfAnotherPepper(context).catch(() => undefined);
  closeOverdueHourly(context);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

  /** Lets running requests finish, then closes the store, so that SQLite checkpoints its write-ahead log. */
  async function stop(): Promise<void> {
    await stopServing();
    close();
    // A database that does not answer may hold the process.
    setTimeout(() => process.exit(), LAST_MS).unref();
  }
}
