import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
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
  await build({ logLevel: 'error' });
  const folder = mkdtempSync(join(tmpdir(), 'okr-klar-functions-'));
  project.provide('functions', await buildFunctions(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}
