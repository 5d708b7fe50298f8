import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildRecord } from './build-record.ts';

const ROOT = new URL('../../../', import.meta.url);

/**
 * Builds the pages of this project with the settings of another site, in a folder that is gone afterwards. Nothing else
 * of the environment gets into the pages.
 *
 * @returns the version.json of that build; empty if it failed
 */
export function rebuilt(settings: BuildRecord['settings']): string {
  const folder = mkdtempSync(join(tmpdir(), 'okr-klar-verify-'));
  try {
    const { PATH, HOME } = process.env;
    const astro = fileURLToPath(new URL('node_modules/astro/bin/astro.mjs', ROOT));
    const { status } = spawnSync(process.execPath, [astro, 'build', '--silent', '--outDir', folder], {
      cwd: ROOT,
      env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return status === 0 ? readFileSync(join(folder, 'version.json'), 'utf8') : '';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
