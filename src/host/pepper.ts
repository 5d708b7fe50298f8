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

/** The pepper from the environment, otherwise the one in the data folder, which is made at the first start. */
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

/** Older versions kept the mark of the pepper in this file. A copy of the database did not include it. */
const OLD_MARK = 'pepper-mark';

/** The mark in an older version's file, which moves to the store. */
export function oldMarkIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, OLD_MARK), 'utf8') || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Call it once the store has the mark. */
export function removeOldMark(folder: string): void {
  rmSync(join(folder, OLD_MARK), { force: true });
}

/**
 * Reads a file, and writes it first if it does not exist. The file gets its name once its content is on the disk, so
 * that after a crash it is complete or missing.
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

/** On file systems without links a crash here may leave a partial file, which the next start reports. */
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
