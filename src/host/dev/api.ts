import type { AstroIntegration } from 'astro';
import { NodeRequest, sendNodeResponse } from 'srvx/node';
import { allRoutes } from '../../server/index.ts';
import { serve } from '../../server/serve.ts';
import { readNodeConfig } from '../config.ts';
import { networkOf } from '../network-address.ts';
import { openNodeContext } from '../node/context.ts';
import { readHosting } from '../vercel-json.ts';

/** `npm run dev`: the API and vercel.json's redirects and rewrites inside Astro's own server. */
export function apiInDev(): AstroIntegration {
  return {
    name: 'okr-klar-api',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const { context } = await openNodeContext(readNodeConfig(process.env));
        const api = serve(await allRoutes(), context);
        const hosting = readHosting(new URL('../../../vercel.json', import.meta.url));
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.url ?? '/', 'http://localhost');
          const asked = new NodeRequest({ req: request, res: response });
          const meant = hosting.redirect(url);
          if (meant !== null) return void response.writeHead(307, { location: meant }).end();
          const isAsset = url.pathname.startsWith('/assets/');
          // In development Vite answers /assets itself.
          const destination = isAsset ? null : hosting.rewrite(asked);
          if ((destination ?? url.pathname).startsWith('/api/')) {
            const answered = api(asked, networkOf(asked.ip));
            return void answered.then((answer) => sendNodeResponse(response, answer), next);
          }
          if (destination) request.url = destination + url.search;
          next();
        });
      },
    },
  };
}
