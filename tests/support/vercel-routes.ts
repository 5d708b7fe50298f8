import { existsSync, readFileSync } from 'node:fs';
import { getTransformedRoutes, type Route } from '@vercel/routing-utils';

const ROOT = new URL('../../', import.meta.url);

type Rule = Extract<Route, { src: string }>;

/** What Vercel makes of vercel.json, in the order it goes through it. */
const { routes } = getTransformedRoutes(JSON.parse(readFileSync(new URL('vercel.json', ROOT), 'utf8')));

/** What `vercel build` 58.10.0 adds before it looks for files: a function has no file's name. */
const BEFORE_FILES: readonly Rule[] = [
  { src: '^/(api(?:.+)?)/index(?:\\.(?:ts))?/?$', headers: { Location: '/$1' }, status: 308 },
  { src: '^/api/(.+)(?:\\.(?:ts))/?$', headers: { Location: '/api/$1' }, status: 308 },
];

/** And at the end: addresses with an id lead to their functions. */
const AT_THE_END: readonly Rule[] = [
  {
    src: '^/api/surveys/([^/]+)/(credentials|responses|result)$',
    dest: '/api/surveys/[id]/$2',
    check: true,
  },
  { src: '^/api/surveys/([^/]+)$', dest: '/api/surveys/[id]/index', check: true },
  { src: '^/api/organisations/([^/]+)$', dest: '/api/organisations/[id]', check: true },
];

/** Where Vercel leads a request: to a page, to a function's file under api, or on to another address. */
export type Led = { readonly to: string } | { readonly location: string; readonly status: number } | null;

/**
 * Goes through the routes as the Build Output API says: https://vercel.com/docs/build-output-api/configuration#routes.
 * Paths are matched as they were sent, in any case. Of conditions it knows `has`, which no plain link meets.
 */
export function routeOnVercel(pathname: string): Led {
  const all = (routes ?? []) as readonly Rule[];
  const files = all.findIndex((route) => 'handle' in route);
  const [before, after] = [all.slice(0, files), all.slice(files + 1)];
  return (
    follow([...before, ...BEFORE_FILES], pathname) ??
    found(pathname) ??
    follow([...after, ...AT_THE_END], pathname)
  );
}

function follow(rules: readonly Rule[], pathname: string): Led {
  for (const route of rules) {
    const match = new RegExp(route.src, 'i').exec(pathname);
    if (!match || route.continue || route.has) continue;
    const fill = (text: string) => text.replace(/\$(\d)/g, (_, place) => match[Number(place)] ?? '');
    const location = route.headers?.Location;
    if (location) return { location: fill(location), status: route.status as number };
    const led = found(fill(route.dest as string).split('?')[0] as string);
    if (led) return led;
    // A destination of vercel.json may be an address with an id.
    const again = follow(AT_THE_END, fill(route.dest as string));
    if (again && !AT_THE_END.includes(route)) return again;
  }
  return null;
}

function found(path: string): Led {
  return isPage(path) || isFunction(path) ? { to: path } : null;
}

function isPage(pathname: string): boolean {
  return existsSync(new URL(`dist${pathname === '/' ? '/index' : pathname}.html`, ROOT));
}

function isFunction(path: string): boolean {
  return functionFile(path) !== null;
}

/** The file of a function; null if there is none. */
export function functionFile(path: string): URL | null {
  const files = [`.${path}.ts`, `.${path}/index.ts`].map((file) => new URL(file, ROOT));
  return (path.startsWith('/api/') && files.find((file) => existsSync(file))) || null;
}
