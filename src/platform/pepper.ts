import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The secret of a data folder: the environment's, or one made here once. */
export function pepperOf(folder: string, given: Uint8Array<ArrayBuffer> | null): Uint8Array<ArrayBuffer> {
  const kept = () => writtenOnce(join(folder, 'pepper'), randomBytes(48).toString('base64url'));
  return given ?? Uint8Array.from(Buffer.from(kept()));
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

/** The content of a file that is written the first time, whole and durable, and only read from then on. */
function writtenOnce(path: string, content: string): string {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, content);
    fsyncSync(file);
    closeSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8');
}
