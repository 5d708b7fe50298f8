import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { temporaryFolder } from '../support/host.ts';

const WAL_HEADER = 32;
const FRAME_HEADER = 24;

/**
 * What somebody with the database file and its write-ahead log sees of a survey: its counters after every
 * single commit. Each prefix of the log that ends with a commit is a database of its own (SQLite file
 * format, section 4, "The Write-Ahead Log").
 */
export function counterHistory(file: string, surveyId: string): Uint32Array[] {
  using folder = temporaryFolder();
  const copy = join(folder.path, 'copy.sqlite');
  const log = readFileSync(`${file}-wal`);
  // The file without its log comes first: what was folded into it is older than all of the log.
  const states = [0, ...commitEnds(log)].map((end) => {
    writeFileSync(copy, readFileSync(file));
    writeFileSync(`${copy}-wal`, log.subarray(0, end));
    return countersIn(copy, surveyId);
  });
  return states.filter((state) => state !== null);
}

/** Where each commit ends: the frames that carry a database size (SQLite file format, section 4.1). */
function commitEnds(log: Buffer): number[] {
  const frame = FRAME_HEADER + log.readUInt32BE(8);
  const starts = Array.from(
    { length: Math.floor((log.length - WAL_HEADER) / frame) },
    (_, i) => WAL_HEADER + i * frame,
  );
  return starts.filter((start) => log.readUInt32BE(start + 4) > 0).map((start) => start + frame);
}

function countersIn(copy: string, surveyId: string): Uint32Array | null {
  using database = new DatabaseSync(copy);
  const tables = database.prepare("SELECT count(*) AS n FROM sqlite_master WHERE name = 'survey'").get();
  if (!tables?.n) return null;
  const row = database.prepare('SELECT cells FROM survey WHERE id = ?').get(surveyId);
  if (!row) return null;
  const bytes = Buffer.from(row.cells as Uint8Array);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32BE(index * 4));
}

/** A response id as the embedded store keeps it, each byte a character. */
export function idAsKept(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('latin1');
}

/** And back: the response id in the bytes that the embedded store keeps. */
export function idIn(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
