import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './host.ts';

/** Nobody, as in .github/deploy/Dockerfile. */
const NOBODY = '65534:65534';

/** The only other program there. */
const TOUCH = '/usr/bin/touch';

/** Makes a folder the root of a program: read-only, but for its data. The first words are the folder. */
const ENTER = `mount --bind "$0" "$0" && mount --bind "$0/data" "$0/data" && mount -o remount,bind,ro "$0" &&
exec chroot --userspec=${NOBODY} "$0" "$@"`;

/**
 * What the last stage of the Dockerfile makes, as far as it can be had without an engine and without Debian: a root
 * with the program, the libraries that it is linked to and an empty /etc, in a mount namespace of its own. For root.
 */
export function confinedPlace(file: string) {
  const folder = temporaryFolder();
  const root = folder.path;
  for (const name of ['etc', 'data', 'tmp']) mkdirSync(join(root, name));
  for (const path of new Set([TOUCH, ...librariesOf(TOUCH), ...librariesOf(file)])) copyInto(root, path);
  copyFileSync(file, join(root, 'okr-klar'));
  execFileSync('chown', [NOBODY, join(root, 'data')]);
  execFileSync('chmod', ['755', root]);
  const enter = (...words: string[]) => ['--mount', 'sh', '-c', ENTER, root, ...words];
  return {
    program: (args: readonly string[]) => ({
      command: 'unshare',
      args: enter('/okr-klar', ...args),
      options: {},
    }),
    /** What a program there is told that writes to a file. */
    write: (path: string) => spawnSync('unshare', enter(TOUCH, path), { encoding: 'utf8' }).stderr,
    dataFiles: () => readdirSync(join(root, 'data')).sort(),
    [Symbol.dispose]: folder[Symbol.dispose],
  };
}

function copyInto(root: string, path: string): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  copyFileSync(realpathSync(path), join(root, path));
}

/** The files that a program is linked to. */
function librariesOf(program: string): string[] {
  return execFileSync('ldd', [program], { encoding: 'utf8' }).match(/(?<=\s)\/\S+/g) ?? [];
}
