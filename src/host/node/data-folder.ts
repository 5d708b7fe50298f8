import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '../../store/sqlite/store.ts';
import { StoreTooNew } from '../../store/store.ts';
import { ConfigError } from '../config.ts';
import { oldMarkIn, pepperOf, removeOldMark } from '../pepper.ts';

/** Opens the embedded store and its pepper, in a folder that only its owner can read. */
export function openDataFolder(folder: string, pepper: Uint8Array<ArrayBuffer> | null) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // SQLite's own error would not name the reason.
    accessSync(folder, constants.W_OK);
    const path = join(folder, 'okr-klar.sqlite');
    const store = openSqliteStore(path, oldMarkIn(folder));
    removeOldMark(folder);
    for (const file of [path, `${path}-wal`, `${path}-shm`]) chmodSync(file, 0o600);
    return { store, pepper: pepperOf(folder, pepper) };
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    if (error instanceof StoreTooNew) throw new ConfigError(`${folder}: ${error.message}`);
    throw new ConfigError(
      `The data folder cannot be used: ${folder} (${(error as Error).message}). Name another with DATA_DIR.`,
    );
  }
}
