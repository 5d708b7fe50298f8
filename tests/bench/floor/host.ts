import { brotliCompressSync } from 'node:zlib';
import { serve } from 'srvx/node';
import { floorPage, floorPageWithTexts } from './page.ts';

/**
 * The least there can be, in a process of its own: the same host library with one handler that answers
 * every POST with the same JSON, and every GET with a survey page without a script, at /texts with the texts of ours.
 */
const PAGE = brotliCompressSync(floorPage());
const WITH_TEXTS = brotliCompressSync(floorPageWithTexts());
const PAGE_HEADERS = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' };

const server = serve({
  port: 0,
  hostname: '127.0.0.1',
  silent: true,
  gracefulShutdown: false,
  fetch: (request) =>
    request.method === 'POST'
      ? Response.json({ status: 'counted' }, { status: 201 })
      : new Response(new URL(request.url).pathname === '/texts' ? WITH_TEXTS : PAGE, {
          headers: PAGE_HEADERS,
        }),
});
await server.ready();
console.log(`floor: ${server.url}`);
