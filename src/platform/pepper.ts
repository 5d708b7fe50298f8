import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config.ts';

/**
 * The secret of a data folder: the environment's, or one made here once. A mark of it stays in the folder,
 * since answers sealed with one pepper can never be opened with another.
 */
export function pepperOf(folder: string, given: Uint8Array<ArrayBuffer> | null): Uint8Array<ArrayBuffer> {
  const kept = () => writtenOnce(join(folder, 'pepper'), randomBytes(48).toString('base64url'));
  const pepper = given ?? Uint8Array.from(Buffer.from(kept()));
  const mark = createHmac('sha256', pepper).update('okr-klar/pepper-mark/v1').digest('hex');
  if (writtenOnce(join(folder, 'pepper-mark'), mark) !== mark) {
    throw new ConfigError(
      `PEPPER is not the one that the answers in ${folder} are sealed with. Start with that one, or with another DATA_DIR.`,
    );
  }
  return pepper;
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
