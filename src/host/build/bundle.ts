import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { readTimeZone } from '../config.ts';
import { TARGETS } from './browser-floor.ts';

/** What scripts know of the site they are built for. */
export const SITE_SETTINGS = { 'import.meta.env.SITE_ZONE': JSON.stringify(readTimeZone(process.env)) };

/**
 * A script with all that it imports, and of that only what it uses. What it imports with `import()` becomes a file
 * of its own in the build, whole in itself too, so that it costs one request and shares nothing with the page.
 *
 * @param source a TypeScript file, from the working directory or absolute
 * @param dir the built site
 */
export async function bundle(source: string, dir: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    minify: true,
    format: 'esm',
    target: TARGETS,
    legalComments: 'none',
    write: false,
    logLevel: 'error',
    define: SITE_SETTINGS,
    plugins: [importedLater(dir), cssAsText],
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** Bundles what is imported later, and lets the import name the file. */
function importedLater(dir: URL): Plugin {
  return {
    name: 'okr-klar-imported-later',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^/ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === 'found') return undefined;
        const found = await resolve(path, { kind, resolveDir, pluginData: 'found' });
        return { path: await writeFileOf(found.path, dir), external: true };
      });
    },
  };
}

/** The name tells the content, so it may be cached for good: vercel.json says so of /assets. */
async function writeFileOf(source: string, dir: URL): Promise<string> {
  const script = await bundle(source, dir);
  const hash = createHash('sha256').update(script).digest('base64url').slice(0, 8);
  const path = `assets/${basename(source, extname(source))}.${hash}.js`;
  await writeFile(new URL(path, dir), script);
  return `/${path}`;
}

/** `import css from './x.css?inline'` is its text, as it is with Vite. */
const cssAsText: Plugin = {
  name: 'okr-klar-css-as-text',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /\.css\?inline$/ }, async ({ path, kind, resolveDir }) => {
      const found = await resolve(path.replace('?inline', ''), { kind, resolveDir });
      return { path: found.path, namespace: 'css-as-text' };
    });
    onLoad({ filter: /^/, namespace: 'css-as-text' }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader: 'css',
        minify: true,
        target: TARGETS,
      });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};
