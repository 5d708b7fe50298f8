import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Of Linux, everywhere. */
const TICK_MS = 10;

/** What a running process has computed so far, in milliseconds. Linux only. */
export function cpuTime({ pid }: ChildProcess): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = after.split(' ');
  // Fields 14 and 15 of the whole line, proc_pid_stat(5).
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** The memory that a process has resident, in bytes. Linux only. */
export function memory({ pid }: ChildProcess): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}
