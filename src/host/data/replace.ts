import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE, PEPPER, sync } from './folder.ts';
import { MARKS } from './manifest.ts';

/** Data that is being prepared, and data that is checked and takes the place of what is there. */
export const DRAFT = 'restoring';
const READY = 'restore-ready';
/** What was there before. */
export const ASIDE = 'before-restore';

/** The new files in the order in which they are put in place: the database is last. */
const NEW = [PEPPER, MARKS, DATABASE] as const;
/** What else belongs to the old database. Older versions kept the mark of the pepper in a file. */
const WITH_DATABASE = [`${DATABASE}-wal`, `${DATABASE}-shm`, 'pepper-mark'];

/**
 * Puts prepared data in the place of what is in the folder. The first rename decides: a crash before it leaves the old
 * data, and after it the next start does the rest.
 */
export function replaceWithDraft(folder: string): void {
  renameSync(join(folder, DRAFT), join(folder, READY));
  sync(folder);
  finishReplacing(folder);
}

/** Whether a crash has interrupted it. */
export function isReplacing(folder: string): boolean {
  return existsSync(join(folder, READY));
}

/** Does what is left of it; each step finds by itself whether it has been done. */
export function finishReplacing(folder: string): void {
  const [ready, aside] = [join(folder, READY), join(folder, ASIDE)];
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  const names = NEW.filter((name) => existsSync(join(ready, name)));
  // A log that is left beside another database would be taken for its own.
  // The new list has all marks of the old one, which must not come back with the old data.
  const replaced = names.filter((name) => name !== MARKS);
  const old = names.includes(DATABASE) ? [...WITH_DATABASE, ...replaced] : replaced;
  for (const name of old)
    if (existsSync(join(folder, name))) renameSync(join(folder, name), join(aside, name));
  sync(aside);
  for (const name of names) renameSync(join(ready, name), join(folder, name));
  sync(folder);
  rmdirSync(ready);
  if (readdirSync(aside).length === 0) rmdirSync(aside);
}
