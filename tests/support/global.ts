import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import type { ShippedFunction } from '../../src/host/build/functions.ts';
import { writeVercelOutput } from '../../src/host/build/vercel-output.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Every function under api/, as it is shipped. */
    functions: readonly ShippedFunction[];
    /** The folder that Vercel would deploy, as a URL. */
    output: string;
  }
}

/** What the tests need built, once: the pages, and what Vercel would deploy. */
export default async function setup(project: TestProject): Promise<() => void> {
  process.env.TMPDIR ??= placeInMemory();
  const folder = mkdtempSync(join(tmpdir(), 'okr-klar-output-'));
  const cache = mkdtempSync(join(tmpdir(), 'okr-klar-cache-'));
  // For the hundred hosts that tests start: a third less to compute for each.
  process.env.NODE_COMPILE_CACHE = cache;
  await buildPages();
  const [pages, output] = [new URL('../../dist/', import.meta.url), pathToFileURL(`${folder}/`)];
  project.provide('functions', await writeVercelOutput(pages, output));
  project.provide('output', output.href);
  return () => {
    for (const each of [folder, cache]) rmSync(each, { recursive: true, force: true });
  };
}

/**
 * Where Linux keeps files in memory. A store waits for the disk at every answer, and its tests with it; what a host that
 * is killed has written outlives it there too. Not where there is little of it, as in a container.
 */
function placeInMemory(): string {
  const place = '/dev/shm';
  if (!existsSync(place)) return tmpdir();
  const { bavail, bsize } = statfsSync(place);
  return bavail * bsize > 2 ** 31 ? place : tmpdir();
}

/**
 * As `npm start` does it, in a process of its own: under a test runner Astro would build for development. `npm test` has
 * done it by now, beside its checks.
 */
async function buildPages(): Promise<void> {
  if (process.env.PAGES_ARE_BUILT) return;
  const { NODE_ENV, VITEST, MODE, DEV, PROD, ...env } = process.env;
  await promisify(execFile)('node', ['src/host/cli/okr-klar.mjs', 'build'], { env }).catch(
    ({ stdout, stderr }) => {
      throw new Error(`the pages do not build:\n${stdout}${stderr}`);
    },
  );
}
