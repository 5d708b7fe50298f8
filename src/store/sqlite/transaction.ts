import type { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../store.ts';
import { sqliteTrouble } from '../trouble.ts';

/**
 * Runs `step` in one transaction that takes the write lock at once, so no two steps interleave.
 *
 * @throws StoreUnavailable when SQLite fails; then nothing of the step is kept
 */
export function atomic<T>(database: DatabaseSync, step: () => T): T {
  return attempt(() => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const value = step();
      database.exec('COMMIT');
      return value;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  });
}

/** A full disk, a lock that is not given up, a file that went away: all the same to the caller. */
export function attempt<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw unavailable(error);
  }
}

/** What an error of SQLite means to whoever asked; any other error is itself. */
export function unavailable(error: unknown): unknown {
  return isSqliteError(error)
    ? new StoreUnavailable('sqlite', sqliteTrouble(error.errcode), { cause: error })
    : error;
}

/** The write-ahead log still holds what was just deleted or replaced, until it is folded into the file. */
export function checkpoint(database: DatabaseSync): void {
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

function isSqliteError(error: unknown): error is Error & { readonly errcode: number } {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}
