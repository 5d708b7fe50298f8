/**
 * Runs a task when this worker ends, whichever file is its last. What several files share is stopped there: no single
 * file can. A worker is told to end by SIGTERM, and nothing it has started ends with it by itself.
 *
 * @param task must do all it does at once; nothing is waited for any more
 */
export function atWorkerEnd(task: () => void): void {
  if (tasks.length === 0) {
    process.once('SIGTERM', () => process.exit());
    process.once('exit', () => {
      for (const each of tasks) each();
    });
  }
  tasks.push(task);
}

const tasks: (() => void)[] = [];
