import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreUnavailable, type Trouble } from '../store.ts';

/**
 * Which surveys are closed or deleted, in a file beside the database: one line each, and never a time. A database that
 * is put back from a backup holds such a survey as it was, open and with some of its responses. Were it to close again,
 * the difference of two results would tell of the few people who answered in between (invariant I1). So the file is
 * only ever added to, on the disk before a result is written, and outlives the database (decision 0017).
 */
export interface Marks {
  /** The id of the store that they belong to; '' if the file does not say. */
  readonly store: string;
  readonly closed: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
}

const NONE: Marks = { store: '', closed: new Set(), deleted: new Set() };

/** The file that belongs to a database. */
export function marksFileOf(database: string): string {
  return `${database}-closed`;
}

/** The marks in a file; null if there is none. A line that a crash cut off is no mark. */
export function readMarks(file: string): Marks | null {
  try {
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
    const idsAfter = (word: string) =>
      new Set(lines.flatMap((line) => new RegExp(`^${word} ([a-z0-9]+)$`).exec(line)?.[1] ?? []));
    const store = /^store ([\w-]+)$/.exec(lines[0] ?? '')?.[1] ?? '';
    return { store, closed: idsAfter('closed'), deleted: idsAfter('deleted') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** All that is in any of them, as marks of one store. */
export function joinMarks(store: string, all: readonly (Partial<Marks> | null)[]): Marks {
  const ids = (kind: 'closed' | 'deleted') =>
    new Set(all.flatMap((marks) => [...(marks?.[kind] ?? NONE[kind])]));
  return { store, closed: ids('closed'), deleted: ids('deleted') };
}

/** Replaces the file; after a crash it is the old one or the new one. */
export function writeMarks(file: string, { store, closed, deleted }: Marks): void {
  // Sorted, so that joined marks tell nothing of the order in which surveys were closed.
  const lines = [...[...closed].sort().map(closedLine), ...[...deleted].sort().map(deletedLine)];
  const draft = `${file}.${process.pid}`;
  write(draft, 'w', `store ${store}\n${lines.join('')}`);
  renameSync(draft, file);
  syncFolder(dirname(file));
}

/** Adds marks to the file of a database. @returns once they are on the disk @throws StoreUnavailable */
export function markerFor(file: string) {
  const add = (lines: readonly string[]) => {
    if (lines.length === 0) return;
    try {
      // The line before may have been cut off by a crash, so it is ended first.
      write(file, 'a', `\n${lines.join('')}`);
    } catch (error) {
      throw new StoreUnavailable('sqlite', troubleOf(error), { cause: error });
    }
  };
  return {
    closed: (ids: readonly string[]) => add(ids.map(closedLine)),
    deleted: (ids: readonly string[]) => add(ids.map(deletedLine)),
  };
}

function closedLine(id: string): string {
  return `closed ${id}\n`;
}

function deletedLine(id: string): string {
  return `deleted ${id}\n`;
}

function write(file: string, how: 'a' | 'w', text: string): void {
  const descriptor = openSync(file, how, 0o600);
  try {
    // Unlike writeSync, it fails if a full disk takes only a part.
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A new name is lasting once its folder is on the disk. */
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function troubleOf(error: unknown): Trouble {
  return (error as NodeJS.ErrnoException).code === 'ENOSPC' ? 'disk full' : 'disk error';
}
