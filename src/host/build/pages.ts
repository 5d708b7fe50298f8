import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runAstro } from './astro.ts';

const root = new URL('../../../', import.meta.url);
const DIST = fileURLToPath(new URL('dist', root));
/** Beside what Astro keeps for itself, on the same disk as dist. */
const drafts = new URL('.astro/', root);

/**
 * Builds the pages into a folder of their own, which takes the place of dist when it is complete.
 *
 * @returns the exit code of Astro; dist is unchanged unless it is 0
 */
export async function buildPages(): Promise<number> {
  const draft = draftFolder('pages');
  try {
    const code = await runAstro(['build', '--outDir', draft]);
    if (code === 0) swap(draft);
    return code;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** A folder for what is not complete yet, of this process alone. */
export function draftFolder(name: string): string {
  return fileURLToPath(new URL(`${name}-${process.pid}`, drafts));
}

function swap(draft: string): void {
  const old = draftFolder('old');
  if (existsSync(DIST)) renameSync(DIST, old);
  renameSync(draft, DIST);
  rmSync(old, { recursive: true, force: true });
}
