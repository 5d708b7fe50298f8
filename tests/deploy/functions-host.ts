import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from 'srvx/node';
import { filesIn } from '#host/node/files.ts';
import { createSite } from '#host/node/site.ts';
import { readHosting } from '#host/vercel-json.ts';
import { addressOf } from './entrypoint.ts';

/**
 * Serves the built pages and the built functions, these as plain Node modules, in a process of its own: `node functions-host.ts` with the
 * handlers as JSON in FUNCTIONS. Requests find their function by its folder's path, as on Vercel.
 */
const handlers = JSON.parse(process.env.FUNCTIONS ?? '{}') as Record<string, string>;
const hosting = readHosting(new URL('../../vercel.json', import.meta.url));

const routes = await Promise.all(
  Object.entries(handlers).map(async ([path, file]) => ({
    pattern: new URLPattern({ pathname: addressOf(path) }),
    module: (await import(pathToFileURL(file).href)).default as {
      fetch(request: Request): Promise<Response>;
    },
  })),
);

async function api(request: Request): Promise<Response> {
  const find = (pathname: string | null) =>
    routes.find(({ pattern }) => pathname && pattern.test({ pathname }));
  const route = find(new URL(request.url).pathname) ?? find(hosting.rewrite(request));
  // The function sees the address that was asked for, not the one it was rewritten to.
  return route ? route.module.fetch(request) : new Response('no function', { status: 404 });
}

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const fetch = createSite({ files: filesIn(folder), hosting, api });
const server = serve({ fetch, port: 0, hostname: '127.0.0.1', silent: true, gracefulShutdown: false });
await server.ready();
console.log(`functions: ${server.url}`);
