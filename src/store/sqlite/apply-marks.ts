import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { PARTICIPATION_STEP } from '../../core/index.ts';
import { joinMarks, type Marks, markerFor, readMarks, writeMarks } from './closed-marks.ts';
import { REMOVED } from './closing.ts';
import { atomic, checkpoint } from './transaction.ts';

/** Tables with rows of responses or invitations, and of how a survey is being closed. */
const PARTS = ['pad', 'counted', 'invitation', 'spent', 'closer', 'unreadable'] as const;

/**
 * Does what the marks beside a database say: a survey that was deleted is deleted again, and one that was closed but is
 * open here is set aside. One that is closing here has the counters that its result was made of, so it may close again.
 * After that the file has a mark for everything that is closed here.
 */
export function applyMarks(database: DatabaseSync, file: string): void {
  const own = String(database.prepare("SELECT value FROM instance WHERE name = 'store'").get()?.value);
  const found = readMarks(file);
  const changed = atomic(database, () => obey(database, found));
  // What was counted must not be left in the log.
  if (changed) checkpoint(database);
  const closed = database.prepare(
    `SELECT id FROM survey WHERE state = 'closed' AND id NOT LIKE '${REMOVED}%'`,
  );
  const ids = closed.all().map(({ id }) => String(id));
  if (found?.store === own) markerFor(file).closed(ids.filter((id) => !found.closed.has(id)));
  else {
    // A list that starts here may lack what was closed elsewhere, so the store gets an id of its own.
    const id = randomUUID();
    atomic(database, () => database.prepare("UPDATE instance SET value = ? WHERE name = 'store'").run(id));
    writeMarks(file, joinMarks(id, [found, { closed: new Set(ids) }]));
  }
}

function obey(database: DatabaseSync, marks: Marks | null): boolean {
  if (!marks) return false;
  const surveys = database
    .prepare(`SELECT number, id, state FROM survey WHERE id NOT LIKE '${REMOVED}%'`)
    .all();
  const gone = surveys.filter(({ id }) => marks.deleted.has(String(id)));
  const lost = surveys.filter(
    ({ id, state }) => state === 'open' && marks.closed.has(String(id)) && !marks.deleted.has(String(id)),
  );
  for (const { number } of [...gone, ...lost]) {
    for (const table of PARTS)
      database.prepare(`DELETE FROM ${table} WHERE survey = ?`).run(number as number);
  }
  for (const { number, id } of gone) {
    database.prepare('DELETE FROM survey WHERE number = ?').run(number as number);
    database.prepare("DELETE FROM document WHERE kind = 'plan' AND id = ?").run(id as string);
  }
  for (const { number } of lost) setAside(database, Number(number));
  return gone.length + lost.length > 0;
}

/**
 * A survey that was open when its database was copied and closed later. What it has counted is a part of what its
 * result was made of, so the counters go and never open; it reads as `unreadable`. How many had answered by then is
 * told in steps, as while it was open.
 */
function setAside(database: DatabaseSync, number: number): void {
  const step = PARTICIPATION_STEP;
  database
    .prepare(
      `UPDATE survey SET state = 'unreadable', cells = NULL, noted_at = NULL, noted = NULL,
       responses = responses / ${step} * ${step} WHERE number = ?`,
    )
    .run(number);
}
