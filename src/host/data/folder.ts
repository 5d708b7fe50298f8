import { closeSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ConfigError } from '../config.ts';

/** What is in a data folder. */
export const DATABASE = 'okr-klar.sqlite';
export const PEPPER = 'pepper';
const LOCK = 'lock';

/** Holds a data folder until it is released, or until the process ends in any way. */
export interface FolderLock {
  release(): void;
}

/** For a host: others may have it at the same time, but nobody may replace the data meanwhile. */
export function shareFolder(folder: string): FolderLock {
  return lock(
    folder,
    'BEGIN; SELECT count(*) FROM sqlite_master',
    `The data in ${folder} is being restored. Start again when that is done.`,
  );
}

/** For whoever replaces the data. */
export function ownFolder(folder: string): FolderLock {
  return lock(folder, 'BEGIN EXCLUSIVE', `Something runs on the data in ${folder}. Stop it first.`);
}

/** Node has no file locks, but SQLite has, on an empty file of its own. The system drops them when a process dies. */
function lock(folder: string, statement: string, refusal: string): FolderLock {
  const file = join(folder, LOCK);
  closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file);
  try {
    database.exec(statement);
  } catch (error) {
    database.close();
    if (isBusy(error)) throw new ConfigError(refusal);
    throw error;
  }
  return { release: () => database.close() };
}

/** SQLite's code for a file that somebody else has locked. */
const BUSY = 5;

/** @returns whether another process, also one of an older version, has the database open */
export function isInUse(file: string): boolean {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT');
    // Folds the log into the file, so that they are one.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return false;
  } catch (error) {
    // A damaged file is why it is replaced.
    return isBusy(error);
  } finally {
    database.close();
  }
}

function isBusy(error: unknown): boolean {
  return ((error as { errcode?: number }).errcode ?? 0) % 256 === BUSY;
}

/** Waits until a file, or the names in a folder, are on the disk. */
export function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
