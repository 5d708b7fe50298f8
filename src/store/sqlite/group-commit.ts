import type { DatabaseSync } from 'node:sqlite';
import { atomic, unavailable } from './transaction.ts';

/** A step that waits for the next commit. */
interface Waiting {
  /** Does the step. @returns what tells its caller, for when it is on the disk */
  readonly run: () => () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Group commit: steps that are asked for at the same time share one transaction, and so one wait for the disk.
 * Each promise settles after the commit that holds its step. A step that throws is taken back alone; when the
 * commit itself fails, nothing of the group is kept and every promise of it is rejected.
 *
 * @returns runs a step, as `atomic` does, but later
 */
export function groupCommit(database: DatabaseSync): <T>(step: () => T) => Promise<T> {
  const mark = database.prepare('SAVEPOINT step');
  const keep = database.prepare('RELEASE step');
  const undo = database.prepare('ROLLBACK TO step');
  let waiting: Waiting[] = [];

  return <T>(step: () => T) =>
    new Promise<T>((resolve, fail) => {
      // Whatever else has come in on the network is handled before this turn of the event loop ends.
      if (waiting.length === 0) setImmediate(commit);
      waiting.push({ run: () => resolve.bind(null, step()), fail });
    });

  function commit(): void {
    const group = waiting;
    waiting = [];
    try {
      for (const tell of atomic(database, () => group.map(runAlone))) tell();
    } catch (error) {
      for (const { fail } of group) fail(error);
    }
  }

  function runAlone({ run, fail }: Waiting): () => void {
    mark.run();
    try {
      const tell = run();
      keep.run();
      return tell;
    } catch (error) {
      // A full disk, for one, ends the whole transaction, and with it what the others did.
      if (!database.isTransaction) throw error;
      undo.run();
      keep.run();
      return () => fail(unavailable(error));
    }
  }
}
