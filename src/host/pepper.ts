import { randomBytes } from 'node:crypto';
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

/** The secret of a data folder: the environment's, or one made here once. */
export function pepperOf(folder: string, given: Uint8Array<ArrayBuffer> | null): Uint8Array<ArrayBuffer> {
  const kept = () => writtenOnce(join(folder, 'pepper'), randomBytes(48).toString('base64url'));
  const pepper = given ?? Uint8Array.from(Buffer.from(kept()));
  if (pepper.length < MIN_PEPPER_BYTES) {
    throw new ConfigError(
      `The pepper in ${folder} is empty or cut off: put it back from a backup. Only if nothing was ever answered there, delete the file, and a new one is made.`,
    );
  }
  return pepper;
}

/** Where older versions kept the mark of the pepper: beside the database, which a copy of the database lacked. */
const OLD_MARK = 'pepper-mark';

/** The mark that an older version left, for the store to take over. */
export function oldMarkIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, OLD_MARK), 'utf8') || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Once the store has it, only the store is believed. */
export function removeOldMark(folder: string): void {
  rmSync(join(folder, OLD_MARK), { force: true });
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
