import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildFunctions, type ShippedFunction } from './functions.ts';

const ROOT = new URL('../../../', import.meta.url);

/**
 * Writes what Vercel deploys, where Vercel builds the site: its Build Output API
 * (https://vercel.com/docs/build-output-api), as Astro's own adapter does. Vercel adds redirects, rewrites, headers and
 * crons from vercel.json itself.
 *
 * Vercel also makes functions of the files in api/ that end in .js, .mjs, .ts or .tsx. It would write them in place of
 * these, as a tree of modules that takes three times as long to load. That is why the files there end in .mts.
 */
export function vercelOutput(): AstroIntegration {
  return {
    name: 'okr-klar-vercel-output',
    hooks: {
      async 'astro:build:done'({ dir }) {
        if (process.env.VERCEL) await writeVercelOutput(dir, new URL('.vercel/output/', ROOT));
      },
    },
  };
}

/** @param site the built pages @param output the folder that Vercel reads */
export async function writeVercelOutput(site: URL, output: URL): Promise<ShippedFunction[]> {
  const pages = fileURLToPath(new URL('static', output));
  const functions = fileURLToPath(new URL('functions', output));
  for (const old of [pages, functions]) rmSync(old, { recursive: true, force: true });
  // Vercel compresses itself.
  cpSync(site, pages, { recursive: true, filter: (file) => !file.endsWith('.br') });
  const { engines } = read<{ engines: { node: string } }>('package.json');
  const { regions } = read<{ regions: string[] }>('vercel.json');
  const built = await buildFunctions(functions, { runtime: `nodejs${engines.node}`, regions });
  const routes = routesTo(built.map(({ path }) => path));
  const config = { version: 3, routes, overrides: cleanUrls(pages) };
  writeFileSync(new URL('config.json', output), JSON.stringify(config));
  return built;
}

/**
 * What Vercel would add to the routes of vercel.json if it built these functions itself: a route to each with a variable
 * in its path, and none for other addresses of the API.
 */
function routesTo(functions: readonly string[]): object[] {
  const variable = functions.filter((path) => path.includes('['));
  return [
    { handle: 'filesystem' },
    ...variable.map((path) => ({
      src: `^/${path.replace(/\/index$/, '').replace('[id]', '([^/]+)')}$`,
      dest: `/${path}?id=$1`,
      check: true,
    })),
    { src: '^/api(/.*)?$', status: 404 },
  ];
}

/** The addresses of pages without `.html`, as cleanUrls in vercel.json has them. */
function cleanUrls(pages: string): Record<string, { path: string }> {
  const files = globSync('**/*.html', { cwd: pages }).sort();
  return Object.fromEntries(files.map((file) => [file, { path: file.replace(/\.html$/, '') }]));
}

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(file, ROOT), 'utf8'));
}
