import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '../../store/sqlite/store.ts';
import { StoreTooNew } from '../../store/store.ts';
import { ConfigError } from '../config.ts';
import { DATABASE, type FolderLock, ownFolder, shareFolder } from '../data/folder.ts';
import { finishReplacing, isReplacing } from '../data/replace.ts';
import { oldMarkIn, pepperOf, removeOldMark } from '../pepper.ts';

/** Opens the embedded store and its pepper, in a folder that only its owner can read. */
export function openDataFolder(folder: string, pepper: Uint8Array<ArrayBuffer> | null) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // SQLite's own error would not name the reason.
    accessSync(folder, constants.W_OK);
    if (isReplacing(folder)) finishRestore(folder);
    const lock = shareFolder(folder);
    try {
      return openIn(folder, pepper, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    if (error instanceof StoreTooNew) throw new ConfigError(`${folder}: ${error.message}`);
    throw new ConfigError(
      `The data folder cannot be used: ${folder} (${(error as Error).message}). Name another with DATA_DIR.`,
    );
  }
}

function openIn(folder: string, given: Uint8Array<ArrayBuffer> | null, lock: FolderLock) {
  const path = join(folder, DATABASE);
  const store = openSqliteStore(path, oldMarkIn(folder));
  removeOldMark(folder);
  for (const file of [path, `${path}-wal`, `${path}-shm`]) chmodSync(file, 0o600);
  const close = () => {
    store.close();
    lock.release();
  };
  return { store: { ...store, close }, pepper: pepperOf(folder, given) };
}

/** Does what is left of a restore that a crash has interrupted. */
function finishRestore(folder: string): void {
  const lock = ownFolder(folder);
  if (isReplacing(folder)) finishReplacing(folder);
  lock.release();
}
