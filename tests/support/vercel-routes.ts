import { existsSync, readFileSync } from 'node:fs';
import { getTransformedRoutes, type Route } from '@vercel/routing-utils';

const ROOT = new URL('../../', import.meta.url);

/** What Vercel makes of vercel.json, in the order it goes through it. */
const { routes } = getTransformedRoutes(JSON.parse(readFileSync(new URL('vercel.json', ROOT), 'utf8')));

/** Where Vercel leads a request: to a file, a function, or on to another address. */
export type Led = { readonly to: string } | { readonly location: string; readonly status: number } | null;

/**
 * Goes through the routes as the Build Output API says: https://vercel.com/docs/build-output-api/configuration#routes.
 * Paths are matched as they were sent, in any case. Of conditions it knows `has`, which no plain link meets.
 */
export function routeOnVercel(pathname: string): Led {
  for (const route of (routes ?? []) as readonly Extract<Route, { src: string }>[]) {
    if ('handle' in route) {
      if (isPage(pathname)) return { to: pathname };
      continue;
    }
    const found = new RegExp(route.src, 'i').exec(pathname);
    if (!found || route.continue || route.has) continue;
    const fill = (text: string) => text.replace(/\$(\d)/g, (_, place) => found[Number(place)] ?? '');
    const location = route.headers?.Location;
    if (location) return { location: fill(location), status: route.status as number };
    const to = fill(route.dest as string).split('?')[0] as string;
    if (to.startsWith('/api/') || isPage(to)) return { to };
  }
  return null;
}

function isPage(pathname: string): boolean {
  return existsSync(new URL(`dist${pathname === '/' ? '/index' : pathname}.html`, ROOT));
}
