import type { DatabaseSync } from 'node:sqlite';
import { atomic, unavailable } from './transaction.ts';

/** A step that waits for the next commit. */
interface Waiting {
  /** Runs the step. @returns what resolves its promise once the commit is on the disk */
  readonly run: () => () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Group commit: steps requested in the same turn of the event loop share one transaction, and so one wait for the disk.
 * Each promise settles after the commit of its step. A step that throws is rolled back alone; if the commit itself
 * fails, the whole group is rolled back and every promise is rejected.
 *
 * @returns a function that runs a step as `atomic` does, but later
 */
export function groupCommit(database: DatabaseSync): <T>(step: () => T) => Promise<T> {
  const mark = database.prepare('SAVEPOINT step');
  const keep = database.prepare('RELEASE step');
  const undo = database.prepare('ROLLBACK TO step');
  let waiting: Waiting[] = [];

  return <T>(step: () => T) =>
    new Promise<T>((resolve, fail) => {
      // Requests that have already arrived are handled first, and their steps join the group.
      if (waiting.length === 0) setImmediate(commit);
      waiting.push({ run: () => resolve.bind(null, step()), fail });
    });

  function commit(): void {
    const group = waiting;
    waiting = [];
    try {
      for (const settle of atomic(database, () => group.map(runAlone))) settle();
    } catch (error) {
      for (const { fail } of group) fail(error);
    }
  }

  function runAlone({ run, fail }: Waiting): () => void {
    mark.run();
    try {
      const settle = run();
      keep.run();
      return settle;
    } catch (error) {
      // Some errors, such as a full disk, end the whole transaction with the steps of the others.
      if (!database.isTransaction) throw error;
      undo.run();
      keep.run();
      return () => fail(unavailable(error));
    }
  }
}
