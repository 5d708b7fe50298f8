import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { type BuiltFunction, buildFunctions } from '../deploy/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Every function under api/, built by Vercel's own builder. */
    functions: readonly BuiltFunction[];
  }
}

/** What the tests need built, once: the pages, and the functions as Vercel builds them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-klar-functions-'));
  const cache = mkdtempSync(join(tmpdir(), 'okr-klar-cache-'));
  // For the hundred hosts that tests start: a third less to compute for each.
  process.env.NODE_COMPILE_CACHE = cache;
  // Neither needs the other, and each keeps one core busy.
  const [functions] = await Promise.all([buildFunctions(folder), buildPages()]);
  project.provide('functions', functions);
  return () => {
    for (const each of [folder, cache]) rmSync(each, { recursive: true, force: true });
  };
}

/** As `npm start` does it, in a process of its own: under a test runner Astro would build for development. */
async function buildPages(): Promise<void> {
  const { NODE_ENV, VITEST, MODE, DEV, PROD, ...env } = process.env;
  await promisify(execFile)('astro', ['build'], { env }).catch(({ stdout, stderr }) => {
    throw new Error(`the pages do not build:\n${stdout}${stderr}`);
  });
}
