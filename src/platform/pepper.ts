import { createHmac, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { MIN_PEPPER_BYTES } from '../core/index.ts';
import { ConfigError } from './config.ts';

/**
 * The secret of a data folder: the environment's, or one made here once. A mark of it stays in the folder,
 * since answers sealed with one pepper can never be opened with another.
 */
export function pepperOf(folder: string, given: Uint8Array<ArrayBuffer> | null): Uint8Array<ArrayBuffer> {
  const kept = () => writtenOnce(join(folder, 'pepper'), randomBytes(48).toString('base64url'));
  const pepper = given ?? Uint8Array.from(Buffer.from(kept()));
  if (pepper.length < MIN_PEPPER_BYTES) {
    throw new ConfigError(
      `The pepper in ${folder} is empty or cut off: put it back from a backup. Only if nothing was ever answered there, delete the file, and a new one is made.`,
    );
  }
  const mark = createHmac('sha256', pepper).update('okr-klar/pepper-mark/v1').digest('hex');
  if (writtenOnce(join(folder, 'pepper-mark'), mark) !== mark) {
    throw new ConfigError(
      `PEPPER is not the one that the answers in ${folder} are sealed with. Start with that one, or with another DATA_DIR.`,
    );
  }
  return pepper;
}

/**
 * The content of a file that is written the first time, whole and durable, and only read from then on. It gets its name
 * once it is on the disk: who looks at it, after a crash too, finds all of it or nothing.
 */
function writtenOnce(path: string, content: string): string {
  const draft = `${path}.${process.pid}`;
  try {
    const file = openSync(draft, 'w', 0o600);
    writeSync(file, content);
    fsyncSync(file);
    closeSync(file);
    publish(draft, path);
  } catch (error) {
    if (!isThere(error)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, 'utf8');
}

/** Some file systems have no links; there a crash at this moment may leave a part, which is noticed at the next start. */
function publish(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (isThere(error)) return;
    copyFileSync(draft, path, constants.COPYFILE_EXCL);
  }
}

function isThere(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST';
}
