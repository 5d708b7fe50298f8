const LOOK_EVERY_MS = 250;

/**
 * Stops this process as a signal would when npm has ended. npm passes a signal on to the shell that it runs scripts in,
 * and dash, Debian's, ends without telling what it runs. `exec` in the script would help, but not on Windows.
 */
export function endWithNpm(): void {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(looking);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS).unref();
}
