import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './host.ts';
import { PROGRAM } from './process.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Who the executable of the tests says runs the site. */
export const OPERATOR = { OPERATOR_NAME: 'Testby kommune', OPERATOR_CONTACT: 'post@testby.example' };

/** Whoever runs the tests as root runs the program as nobody. */
export const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** What a machine has of the program: one file, in a folder that it cannot write to, and folders for data. */
export function executablePlace() {
  const folder = temporaryFolder();
  const place = join(folder.path, 'place');
  const file = join(place, 'okr-klar');
  const options = { cwd: place, ...NOBODY };
  return {
    place,
    file,
    program: { command: file, args: ['serve'], options },
    /** Makes the executable of the built pages. */
    make(): void {
      mkdirSync(place);
      execFileSync(process.execPath, [PROGRAM, 'package', '--built', '--out', file], {
        cwd: ROOT,
        env: OPERATOR,
        stdio: 'pipe',
      });
      chmodSync(folder.path, 0o755);
      chmodSync(place, 0o555);
    },
    /** A folder that the program may write to. */
    dataFolder(name: string): string {
      const path = join(folder.path, name);
      mkdirSync(path);
      if ('uid' in NOBODY) execFileSync('chown', [`${NOBODY.uid}:${NOBODY.gid}`, path]);
      return path;
    },
    /** Runs another command of the executable, as the same user. */
    run(args: readonly string[], env: Record<string, string> = {}) {
      const { status, stdout, stderr } = spawnSync(file, args, { ...options, env, encoding: 'utf8' });
      return { status, said: (stdout + stderr).trim() };
    },
    [Symbol.dispose]() {
      chmodSync(place, 0o755);
      folder[Symbol.dispose]();
    },
  };
}
