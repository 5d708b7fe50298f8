import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildRecord } from './build-record.ts';

const ROOT = new URL('../../../', import.meta.url);

/**
 * Builds the pages of this checkout with the settings of another site, in a folder that is gone afterwards. Nothing else
 * of the environment gets into the pages.
 *
 * @returns what `read` makes of the folder, or null if the build fails
 */
export function rebuilt<T>(settings: BuildRecord['settings'], read: (folder: string) => T): T | null {
  const folder = mkdtempSync(join(tmpdir(), 'okr-klar-verify-'));
  try {
    const { PATH, HOME } = process.env;
    const astro = fileURLToPath(new URL('node_modules/astro/bin/astro.mjs', ROOT));
    const { status } = spawnSync(process.execPath, [astro, 'build', '--silent', '--outDir', folder], {
      cwd: ROOT,
      env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return status === 0 ? read(folder) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
