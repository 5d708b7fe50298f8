import { createWriteStream, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Files, glob } from '@vercel/build-utils';
import { build } from '@vercel/node';

const ROOT = new URL('../..', import.meta.url).pathname;

/** One function as Vercel's own builder makes it. */
export interface BuiltFunction {
  /** Its file under api/, such as `api/surveys/[id]/responses.ts`. */
  readonly entrypoint: string;
  /** The module to load, below the folder it was written to. */
  readonly handler: string;
  readonly files: readonly string[];
  /** Size of all files, in bytes. */
  readonly bytes: number;
}

/** Builds every function under api/ and writes each into a folder of its own below `target`. @param root the project */
export async function buildFunctions(target: string, root = ROOT): Promise<BuiltFunction[]> {
  const entrypoints = Object.keys(await glob('api/**/*.ts', root));
  const files = {
    ...(await glob('{api,src}/**/*.ts', root)),
    ...(await glob('{package.json,package-lock.json,tsconfig.json}', root)),
  };
  // What is installed is what is built with: the builder would run npm install in the project itself.
  process.env.VERCEL_INSTALL_COMPLETED = '1';
  const built: BuiltFunction[] = [];
  for (const entrypoint of entrypoints) built.push(await buildFunction(entrypoint, files, target, root));
  return built;
}

async function buildFunction(
  entrypoint: string,
  files: Files,
  target: string,
  root: string,
): Promise<BuiltFunction> {
  const { output } = await build({
    files,
    entrypoint,
    workPath: root,
    repoRootPath: root,
    config: { zeroConfig: true },
    meta: { skipDownload: true },
  });
  if (!('handler' in output) || !output.files) throw new Error(`${entrypoint} did not become a function`);
  const folder = join(target, entrypoint.replace(/\.ts$/, ''));
  const names = Object.keys(output.files);
  for (const [name, file] of Object.entries(output.files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    await pipeline(file.toStream(), createWriteStream(path));
  }
  const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return { entrypoint, handler: join(folder, output.handler), files: names, bytes };
}
