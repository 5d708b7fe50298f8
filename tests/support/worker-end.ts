const tasks: (() => void)[] = [];

/**
 * Runs a task when this worker ends, whichever file is its last. What several files share is stopped there: no single
 * file can. A worker is told to end by SIGTERM, and nothing it has started ends with it by itself.
 *
 * @param task must do all it does at once; nothing is waited for any more
 */
export function atWorkerEnd(task: () => void): void {
  if (tasks.length === 0) {
    process.once('exit', runAll);
    process.once('SIGTERM', () => {
      runAll();
      // While a test runs, Vitest refuses `process.exit`. Without this listener the signal does what it otherwise does.
      process.kill(process.pid, 'SIGTERM');
    });
  }
  tasks.push(task);
}

function runAll(): void {
  for (const task of tasks.splice(0)) task();
}
