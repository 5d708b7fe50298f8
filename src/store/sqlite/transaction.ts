import type { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../store.ts';
import { sqliteTrouble } from '../trouble.ts';

/**
 * Runs `step` in a transaction that takes the write lock at once, so that no two steps interleave.
 *
 * @throws StoreUnavailable when SQLite fails; then the step is rolled back
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

/** Runs `step` without a transaction. @throws StoreUnavailable when SQLite fails */
export function attempt<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw unavailable(error);
  }
}

/** Turns an error of SQLite into StoreUnavailable; returns any other error as it is. */
export function unavailable(error: unknown): unknown {
  return isSqliteError(error)
    ? new StoreUnavailable('sqlite', sqliteTrouble(error.errcode), { cause: error })
    : error;
}

/** Empties the write-ahead log into the file. Until then the log contains what was deleted or replaced. */
export function checkpoint(database: DatabaseSync): void {
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

function isSqliteError(error: unknown): error is Error & { readonly errcode: number } {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}
