import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { readTimeZone } from '../config.ts';
import { TARGETS } from './browser-floor.ts';

/** Constants that every script is built with. */
export const SITE_CONSTANTS = { 'import.meta.env.SITE_ZONE': JSON.stringify(readTimeZone(process.env)) };

/**
 * Bundles a script with everything it imports into one text. A module that it imports with `import()` becomes a file
 * of the built site. That file is complete too: it costs one request and shares no chunk with the page.
 *
 * @param source a TypeScript file, from the working directory or absolute
 * @param dir the built site
 */
export async function bundle(source: string, dir: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: SITE_CONSTANTS,
    plugins: [importedLater(dir)],
    build: {
      write: false,
      // For Safari 15.4 Rolldown would translate private methods, which that knows: 500 B of the compressed page.
      // tests/floor holds the script to the floor.
      target: 'es2022',
      cssTarget: TARGETS,
      // As a library: a page's script would bring code that preloads the parts of an import, 1 100 B compressed.
      lib: { entry: source, formats: ['es'] },
      // Annotations are for bundlers.
      rolldownOptions: { output: { minify: true, comments: { annotation: false } } },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code.trim();
}

/** Bundles each module imported with `import()`, writes it to the site and imports that file by its path. */
function importedLater(dir: URL): Plugin {
  return {
    name: 'okr-klar-imported-later',
    async resolveDynamicImport(specifier, importer) {
      const found = await this.resolve(String(specifier), importer);
      return found && { id: await writeFileOf(found.id, dir), external: 'absolute' };
    },
  };
}

/**
 * @returns the path of the file; it holds a hash of the content, since vercel.json lets browsers keep /assets for good
 */
async function writeFileOf(source: string, dir: URL): Promise<string> {
  const script = await bundle(source, dir);
  const hash = createHash('sha256').update(script).digest('base64url').slice(0, 8);
  const path = `assets/${basename(source, extname(source))}.${hash}.js`;
  await writeFile(new URL(path, dir), script);
  return `/${path}`;
}
