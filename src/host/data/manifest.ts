import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ConfigError } from '../config.ts';
import { DATABASE, PEPPER } from './folder.ts';

export const MANIFEST = 'manifest.json';
/** The marks of closed surveys beside the database; see store/sqlite/closed-marks.ts. */
export const MARKS = `${DATABASE}-closed`;
/** Their copy in a backup. It has another name, so that a folder copied over the data by hand keeps the newer list. */
export const MARKS_COPY = 'closed-surveys';

const manifest = v.object({
  format: v.literal('okr-klar backup 1'),
  /** Of the program that made it. */
  version: v.string(),
  /** Of the database. */
  schema: v.pipe(v.number(), v.integer()),
  /** The id of the store; '' in a database of an older version. */
  store: v.string(),
  /** By which a host knows whether its pepper opens this; '' if the store has none yet. */
  pepperMark: v.string(),
  /** YYYY-MM-DD, UTC. */
  day: v.string(),
  /** SHA-256 of each file, hex. */
  files: v.record(v.picklist([DATABASE, MARKS_COPY, PEPPER]), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});

/** What a backup says about itself. */
export type Manifest = v.InferOutput<typeof manifest>;

export function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** The manifest of a backup, whose files are what was written then. @throws ConfigError */
export function checkedManifest(folder: string): Manifest {
  const read = v.safeParse(manifest, jsonIn(folder));
  if (!read.success) throw new ConfigError(`${folder} is not a backup that this version can read.`);
  for (const [name, hash] of Object.entries(read.output.files)) {
    if (hashOf(join(folder, name)) !== hash) {
      throw new ConfigError(`${name} in ${folder} is missing or not as it was written: use another backup.`);
    }
  }
  if (!read.output.files[DATABASE]) throw new ConfigError(`There is no database in ${folder}.`);
  return read.output;
}

function jsonIn(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
  } catch {
    return null;
  }
}

function hashOf(file: string): string | null {
  try {
    return sha256(file);
  } catch {
    return null;
  }
}
