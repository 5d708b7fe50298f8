import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import metadata from '../../../package.json' with { type: 'json' };
import { joinMarks, readMarks, writeMarks } from '../../store/sqlite/closed-marks.ts';
import { refuseNewer, schemaVersion } from '../../store/sqlite/migrations.ts';
import { ConfigError } from '../config.ts';
import { oldMarkIn } from '../pepper.ts';
import { DATABASE, PEPPER, sync } from './folder.ts';
import { MANIFEST, MARKS, MARKS_COPY, type Manifest, sha256 } from './manifest.ts';

export interface BackupSettings {
  /** The data folder. */
  readonly folder: string;
  /** A new or empty folder. */
  readonly to: string;
  /** Whether it gets the pepper as well. */
  readonly withPepper: boolean;
  /** The pepper of the environment; null: the one in the folder. */
  readonly pepper: Uint8Array | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Copies a data folder while a host may be running on it. The copy has its name only once it is complete and on the
 * disk. The database is packed anew (VACUUM INTO): its pages tell no order of arrival, and nothing deleted is in it.
 */
export function backup({ folder, to, withPepper, pepper, now }: BackupSettings): Manifest {
  const target = resolve(to);
  if (!existsSync(join(folder, DATABASE))) throw new ConfigError(`There is no database in ${folder}.`);
  if (existsSync(target) && !statSync(target).isDirectory()) {
    throw new ConfigError(`${to} is a file: name a new folder.`);
  }
  if (existsSync(target) && readdirSync(target).length > 0) {
    throw new ConfigError(`${to} is not empty: name a new folder.`);
  }
  const draft = `${target}.partial`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const status = copyDatabase(join(folder, DATABASE), join(draft, DATABASE));
  // After the database, so that whatever is closed in it has its mark.
  const marks = readMarks(join(folder, MARKS));
  // Without the id of the store, since it is not the list that is kept from now on.
  writeMarks(join(draft, MARKS_COPY), joinMarks('', [marks]));
  if (withPepper) writeFileSync(join(draft, PEPPER), pepper ?? pepperIn(folder), { mode: 0o600 });
  const names = readdirSync(draft);
  const manifest: Manifest = {
    ...{ format: 'okr-klar backup 1', version: metadata.version, ...status },
    pepperMark: status.pepperMark || (oldMarkIn(folder) ?? ''),
    day: new Date(now).toISOString().slice(0, 10),
    files: Object.fromEntries(names.map((name) => [name, sha256(join(draft, name))])),
  };
  writeFileSync(join(draft, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  for (const name of [...names, MANIFEST, '']) sync(join(draft, name));
  renameSync(draft, target);
  sync(dirname(target));
  return manifest;
}

function pepperIn(folder: string): Uint8Array {
  const file = join(folder, PEPPER);
  if (existsSync(file)) return readFileSync(file);
  throw new ConfigError(`There is no pepper in ${folder}: set PEPPER as the site has it.`);
}

/** Copies the database, and reads in the copy what the manifest says of it. */
function copyDatabase(from: string, to: string): Pick<Manifest, 'schema' | 'store' | 'pepperMark'> {
  using source = new DatabaseSync(from);
  refuseNewer(source);
  source.exec('PRAGMA busy_timeout = 5000');
  source.prepare('VACUUM INTO ?').run(to);
  chmodSync(to, 0o600);
  using copy = new DatabaseSync(to, { readOnly: true });
  checkIntegrity(copy, from);
  return { schema: schemaVersion(copy), ...identityIn(copy) };
}

/** @throws ConfigError that names the file */
export function checkIntegrity(database: DatabaseSync, file: string): void {
  const found = database.prepare('PRAGMA integrity_check').get()?.integrity_check;
  if (found !== 'ok') throw new ConfigError(`The database ${file} is damaged: use an earlier backup.`);
}

/** The id of a store and the mark of its pepper; '' for what a database of an older version lacks. */
export function identityIn(database: DatabaseSync): Pick<Manifest, 'store' | 'pepperMark'> {
  const hasTable = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'instance'").get();
  const stored = (name: string) =>
    String(
      (hasTable && database.prepare('SELECT value FROM instance WHERE name = ?').get(name)?.value) ?? '',
    );
  return { store: stored('store'), pepperMark: stored('pepper-mark') };
}
