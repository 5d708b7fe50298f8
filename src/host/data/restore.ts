import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pepperMark } from '../../server/pepper.ts';
import { joinMarks, type Marks, readMarks, writeMarks } from '../../store/sqlite/closed-marks.ts';
import { refuseNewer } from '../../store/sqlite/migrations.ts';
import { openSqliteStore } from '../../store/sqlite/store.ts';
import { ConfigError } from '../config.ts';
import { checkIntegrity, identityIn } from './backup.ts';
import { DATABASE, isInUse, ownFolder, PEPPER, sync } from './folder.ts';
import { checkedManifest, MARKS, MARKS_COPY, type Manifest } from './manifest.ts';
import { ASIDE, DRAFT, finishReplacing, isReplacing, replaceWithDraft } from './replace.ts';

export interface RestoreSettings {
  /** The folder of the backup. */
  readonly from: string;
  /** The data folder. */
  readonly folder: string;
  /** The pepper of the environment; null: the one in the backup, otherwise the one in the data folder. */
  readonly pepper: Uint8Array | null;
  /** Whether to go on without the right pepper: results are shown, open surveys are lost. */
  readonly pepperLost: boolean;
  /** A list of closed surveys that is newer than the backup, from the machine that the data comes from. */
  readonly closed: string | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What came of it. */
export interface Restored {
  readonly manifest: Manifest;
  /** Surveys that were open in the backup and are closed since, or may be. */
  readonly setAside: number;
  /** Surveys that were deleted since. */
  readonly deleted: number;
  /** Open ones of which nobody knows here whether they were closed or deleted after the backup. */
  readonly unknown: number;
  /** Why an older database was changed. */
  readonly migrated: readonly string[];
  /** The folder with what was there before; null for nothing. */
  readonly aside: string | null;
}

/** Checks a backup and puts it in the place of what is in the data folder, on which nothing may run. */
export function restore(settings: RestoreSettings): Restored {
  const { from, folder } = settings;
  const manifest = checkedManifest(from);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = ownFolder(folder);
  try {
    if (isReplacing(folder)) finishReplacing(folder);
    const aside = join(folder, ASIDE);
    if (existsSync(aside)) {
      throw new ConfigError(
        `${aside} holds the data from before an earlier restore: move or delete it first.`,
      );
    }
    if (existsSync(join(folder, DATABASE)) && isInUse(join(folder, DATABASE))) {
      throw new ConfigError(`Something runs on the data in ${folder}. Stop it first.`);
    }
    const draft = join(folder, DRAFT);
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o700 });
    const restored = preparedIn(draft, settings, manifest);
    for (const name of [...readdirSync(draft), '']) sync(join(draft, name));
    replaceWithDraft(folder);
    return { ...restored, aside: existsSync(aside) ? aside : null };
  } finally {
    lock.release();
  }
}

/** A refusal leaves nothing behind. */
function preparedIn(draft: string, settings: RestoreSettings, manifest: Manifest): Omit<Restored, 'aside'> {
  try {
    return prepare(settings, manifest, draft);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Brings the backup to today's form, beside what is there. */
function prepare(settings: RestoreSettings, manifest: Manifest, draft: string): Omit<Restored, 'aside'> {
  const { from, folder, now } = settings;
  const file = join(draft, DATABASE);
  copyFileSync(join(from, DATABASE), file);
  const open = openIn(file);
  // Also one that the operator put beside the backup: it is the one that is checked.
  if (manifest.files[PEPPER] || (!settings.pepperLost && existsSync(join(from, PEPPER))))
    copyFileSync(join(from, PEPPER), join(draft, PEPPER));
  if (!settings.pepperLost) checkPepper(settings, manifest);
  const newer = newerMarks(settings, manifest);
  // Without it, the list that starts here is of another store: it is not newer than backups made elsewhere.
  const marks = joinMarks(newer ? manifest.store : '', [
    newer,
    readMarks(join(folder, MARKS)),
    readMarks(join(from, MARKS_COPY)),
  ]);
  // Without a newer list, what should have closed by now counts as closed.
  const due = newer ? [] : open.filter(({ closesAt }) => Date.parse(closesAt) <= now).map(({ id }) => id);
  writeMarks(join(draft, MARKS), joinMarks(marks.store, [marks, { closed: new Set(due) }]));
  const store = openSqliteStore(file, manifest.pepperMark);
  store.close();
  const left = new Set(openIn(file).map(({ id }) => id));
  const deleted = open.filter(({ id }) => marks.deleted.has(id)).length;
  return {
    ...{ manifest, deleted, migrated: store.migrated },
    setAside: open.length - left.size - deleted,
    unknown: newer ? 0 : left.size,
  };
}

/** The open surveys of a whole database of a schema that this program knows. */
function openIn(file: string): { id: string; closesAt: string }[] {
  using database = new DatabaseSync(file);
  refuseNewer(database);
  checkIntegrity(database, file);
  const rows = database.prepare("SELECT id, closes_at FROM survey WHERE state = 'open'").all();
  return rows.map(({ id, closes_at }) => ({ id: String(id), closesAt: String(closes_at) }));
}

/**
 * The list of closed surveys that was kept after the backup was made: one that the operator names, or the one in the
 * data folder if that has the same store.
 */
function newerMarks({ folder, closed }: RestoreSettings, manifest: Manifest): Marks | null {
  if (closed) {
    const marks = readMarks(closed) ?? refuse(`There is no file ${closed}.`);
    const isOther = manifest.store ? marks.store !== manifest.store : !marks.store;
    return isOther ? refuse(`${closed} is not the list of closed surveys of this site.`) : marks;
  }
  const own = readMarks(join(folder, MARKS));
  if (!own) return null;
  if (manifest.store) return own.store === manifest.store ? own : null;
  // A backup from before stores had an id.
  return manifest.pepperMark && markIn(folder) === manifest.pepperMark ? own : null;
}

/** The mark of the pepper in the database that is there; null if it cannot be read. */
function markIn(folder: string): string | null {
  try {
    using database = new DatabaseSync(join(folder, DATABASE), { readOnly: true });
    return identityIn(database).pepperMark;
  } catch {
    return null;
  }
}

function checkPepper({ from, folder, pepper }: RestoreSettings, manifest: Manifest): void {
  const files = [from, folder].map((place) => join(place, PEPPER)).filter((file) => existsSync(file));
  const used = pepper ?? (files[0] === undefined ? null : readFileSync(files[0]));
  if (!used) {
    refuse(
      `The backup has no pepper, and neither has ${folder}: set PEPPER to that of the site, or put its file there first. If it is lost, say --pepper-lost.`,
    );
  }
  if (manifest.pepperMark && pepperMark(used) !== manifest.pepperMark) {
    refuse(
      `The pepper ${pepper ? 'in PEPPER' : `in ${files[0]}`} is not the one that this backup belongs to. Take the right one. If it is lost, say --pepper-lost.`,
    );
  }
}

function refuse(sentence: string): never {
  throw new ConfigError(sentence);
}
