import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '../storage/sqlite.ts';
import { ConfigError } from './config.ts';

/** The embedded store and its secret, both in one folder that only the owner can read. */
export function openDataFolder(folder: string, pepper: Uint8Array<ArrayBuffer> | null) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, 'okr-klar.sqlite');
    const store = openSqliteStore(path);
    for (const file of [path, `${path}-wal`, `${path}-shm`]) chmodSync(file, 0o600);
    return { store, pepper: pepper ?? keptPepper(join(folder, 'pepper')) };
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(
      `The data folder cannot be used: ${folder} (${(error as Error).message}). Name another with DATA_DIR.`,
    );
  }
}

/** The pepper of this folder, made once. Without it, nothing sealed here can ever be opened. */
function keptPepper(path: string): Uint8Array<ArrayBuffer> {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, randomBytes(48).toString('base64url'));
    fsyncSync(file);
    closeSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return Uint8Array.from(readFileSync(path));
}
