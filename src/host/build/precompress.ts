import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const TEXT = /\.(html|css|js|svg|json|txt)$/;
const { BROTLI_PARAM_MODE: MODE, BROTLI_PARAM_LGWIN: WINDOW, BROTLI_PARAM_NPOSTFIX: POSTFIX } = constants;
/** Brotli's modes and ways to encode distances. Which one suits a page best is found by trying. */
const SETTINGS = [
  { [MODE]: constants.BROTLI_MODE_GENERIC },
  { [MODE]: constants.BROTLI_MODE_TEXT },
  { [MODE]: constants.BROTLI_MODE_FONT },
  { [MODE]: constants.BROTLI_MODE_GENERIC, [WINDOW]: 16, [POSTFIX]: 2 },
  { [MODE]: constants.BROTLI_MODE_GENERIC, [WINDOW]: 16, [POSTFIX]: 3 },
  { [MODE]: constants.BROTLI_MODE_FONT, [WINDOW]: 15 },
  { [MODE]: constants.BROTLI_MODE_FONT, [WINDOW]: 16 },
];

/** Compresses the site when it is built. The Node host serves these files; Vercel compresses itself. */
export function precompress(): AstroIntegration {
  return {
    name: 'okr-klar-precompress',
    hooks: { 'astro:build:done': ({ dir }) => compressFolder(fileURLToPath(dir)) },
  };
}

/** Writes `file.br` beside every text file, at the best level. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name));
  await Promise.all(files.map(({ parentPath, name }) => compress(join(parentPath, name))));
}

async function compress(path: string): Promise<void> {
  await writeFile(`${path}.br`, await smallest(await readFile(path)));
}

/** The smallest brotli encoding of a text. */
export async function smallest(text: Buffer): Promise<Buffer> {
  const tries = await Promise.all(SETTINGS.map((params) => promisify(brotliCompress)(text, { params })));
  return tries.sort((a, b) => a.length - b.length)[0] as Buffer;
}
