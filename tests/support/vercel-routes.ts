import { existsSync, readFileSync } from 'node:fs';
import { getTransformedRoutes, mergeRoutes, type Route } from '@vercel/routing-utils';
import { inject } from 'vitest';

const ROOT = new URL('../../', import.meta.url);

let known: Route[] | undefined;

/** What Vercel makes of vercel.json and of what is deployed, in the order it goes through it. */
function readRoutes(): Route[] {
  const { routes: userRoutes } = getTransformedRoutes(JSON.parse(text(new URL('vercel.json', ROOT))));
  const shipped = JSON.parse(text(new URL('config.json', inject('output')))).routes as Route[];
  const builds = [{ use: '@vercel/static-build', entrypoint: 'package.json', routes: shipped }];
  return mergeRoutes({ userRoutes, builds });
}

/** Where Vercel leads a request: to a file, a function, or on to another address. */
export type Led = { readonly to: string } | { readonly location: string; readonly status: number } | null;

/**
 * Goes through the routes as the Build Output API says: https://vercel.com/docs/build-output-api/configuration#routes.
 * Paths are matched as they were sent, in any case. Of conditions it knows `has`, which no plain link meets.
 */
export function routeOnVercel(asked: string): Led {
  let pathname = asked;
  known ??= readRoutes();
  for (const route of known) {
    if ('handle' in route) {
      if (isThere(pathname)) return { to: pathname };
      continue;
    }
    const found = new RegExp(route.src, 'i').exec(pathname);
    if (!found || route.continue || route.has) continue;
    const fill = (filled: string) => filled.replace(/\$(\d)/g, (_, place) => found[Number(place)] ?? '');
    const location = route.headers?.Location;
    if (location) return { location: fill(location), status: route.status as number };
    if (!route.dest) return null;
    pathname = fill(route.dest).split('?')[0] as string;
    if (isThere(pathname)) return { to: pathname };
  }
  return null;
}

/** Whether a path is that of a page or of a function. */
function isThere(pathname: string): boolean {
  const path = pathname === '/' ? '/index' : pathname;
  const files = [`static${path}.html`, `functions${path}.func`, `functions${path}/index.func`];
  return files.some((file) => existsSync(new URL(encodeURI(file), inject('output'))));
}

function text(file: URL): string {
  return readFileSync(file, 'utf8');
}

/** The file that a function is made of; null for the path of a page. */
export function functionFile(path: string): URL | null {
  const files = [`.${path}.mts`, `.${path}/index.mts`].map((file) => new URL(file, ROOT));
  return (path.startsWith('/api/') && files.find((file) => existsSync(file))) || null;
}
