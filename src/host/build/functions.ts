import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** One function as it is shipped. */
export interface ShippedFunction {
  /** Its file, such as `api/surveys/[id]/responses.mts`. */
  readonly entrypoint: string;
  /** Its folder below that of all functions, which is also its address: `api/surveys/[id]/responses`. */
  readonly path: string;
  /** The file that is loaded. */
  readonly handler: string;
  /** The files that it was made from. */
  readonly sources: readonly string[];
  /** The size of what is loaded. */
  readonly bytes: number;
}

/**
 * Makes one file of each function under api/ with everything that it imports. Loading fifty modules one by one takes
 * most of the time that a function needs for its first answer.
 *
 * @param target the folder of all functions; each is a folder `<path>.func` below it
 * @param settings what Vercel is told about each
 */
export async function buildFunctions(target: string, settings: object = {}): Promise<ShippedFunction[]> {
  const entrypoints = globSync('api/**/*.mts', { cwd: ROOT }).sort();
  return Promise.all(entrypoints.map((entrypoint) => buildFunction(entrypoint, target, settings)));
}

async function buildFunction(entrypoint: string, target: string, settings: object): Promise<ShippedFunction> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entrypoint],
    // Not where it will be: the map has paths from here, and is the same wherever it is written.
    outfile: HANDLER,
    write: false,
    bundle: true,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    // Names are kept: the log tells the class of an error.
    minifySyntax: true,
    minifyWhitespace: true,
    // For the log too: see host/vercel/places.ts. The file does not name its map, or Node would read it at once.
    sourcemap: 'external',
    sourcesContent: false,
  });
  const path = entrypoint.replace(/\.mts$/, '');
  const folder = join(target, `${path}.func`);
  mkdirSync(folder, { recursive: true });
  for (const file of outputFiles) writeFileSync(join(folder, basename(file.path)), file.contents);
  const config = { ...settings, handler: HANDLER, launcherType: 'Nodejs', supportsResponseStreaming: true };
  writeFileSync(join(folder, '.vc-config.json'), JSON.stringify(config));
  const { inputs = {}, bytes = 0 } = metafile.outputs[HANDLER] ?? {};
  const sources = Object.keys(inputs).filter((file) => inputs[file]?.bytesInOutput);
  return { entrypoint, path, handler: join(folder, HANDLER), sources, bytes };
}

const HANDLER = 'index.mjs';
