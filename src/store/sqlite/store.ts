import { DatabaseSync } from 'node:sqlite';
import type { Documents, Kind, PlanOutcome, ResponseOutcome, SealedResponse, Store } from '../store.ts';
import { applyMarks } from './apply-marks.ts';
import { markerFor, marksFileOf } from './closed-marks.ts';
import { closingIn } from './closing.ts';
import { groupCommit } from './group-commit.ts';
import { invitationsIn } from './invitations.ts';
import { migrate, refuseNewer } from './migrations.ts';
import { RECORD, recordOf } from './record.ts';
import { OPENED, PRAGMAS } from './schema.ts';
import { atomic, attempt, checkpoint } from './transaction.ts';

/** About as many bytes as a response adds to the file. */
const PROBE = '-'.repeat(4096);

/** The embedded store, with what opening it took. */
export interface SqliteStore extends Store {
  /** Why an older file was changed, step by step; see migrations.ts. */
  readonly migrated: readonly string[];
  close(): void;
}

/**
 * The embedded store: one SQLite file, and the marks of closed surveys beside it (closed-marks.ts).
 *
 * @param path the file; created if missing
 * @param pepperMark the mark of its pepper, if the file has none
 * @throws StoreTooNew when a newer version wrote it
 */
export function openSqliteStore(path: string, pepperMark?: string): SqliteStore {
  const database = new DatabaseSync(path);
  try {
    return storeIn(database, path, pepperMark);
  } catch (error) {
    database.close();
    throw error;
  }
}

function storeIn(database: DatabaseSync, path: string, pepperMark?: string): SqliteStore {
  refuseNewer(database);
  database.exec(PRAGMAS);
  // On some file systems (network shares) SQLite silently uses another journal mode.
  const mode = database.prepare('PRAGMA journal_mode').get()?.journal_mode;
  if (mode !== 'wal')
    throw new Error('this file cannot have a write-ahead log, so no answer would be safe in it');
  const migrated = migrate(database);
  const { keepMark, ...life } = statusOf(database);
  if (pepperMark) keepMark(pepperMark);
  const marksFile = marksFileOf(path);
  applyMarks(database, marksFile);
  const closing = closingIn(database, markerFor(marksFile));
  return { ...documentsIn(database), ...surveysIn(database), ...closing, ...life, migrated };
}

function statusOf(database: DatabaseSync) {
  const write = database.prepare("INSERT OR REPLACE INTO document VALUES ('probe', 'probe', 1, ?)");
  const remove = database.prepare("DELETE FROM document WHERE kind = 'probe'");
  const mark = database.prepare("SELECT value FROM instance WHERE name = 'pepper-mark'");
  const keep = database.prepare("INSERT OR IGNORE INTO instance VALUES ('pepper-mark', ?)");
  const keepMark = (own: string): string => {
    if (!mark.get()) keep.run(own);
    return String(mark.get()?.value);
  };
  return {
    name: 'sqlite' as const,
    // Nothing here is far away.
    inOne: null,
    probe: async () => {
      atomic(database, () => void write.run(PROBE));
      atomic(database, () => void remove.run());
    },
    // PRAGMAS sets everything that could lose data.
    warnings: async () => [],
    pepperMark: async (own: string) => attempt(() => keepMark(own)),
    keepMark,
    close: () => database.close(),
  };
}

function documentsIn(
  database: DatabaseSync,
): Pick<Store, 'read' | 'write' | 'writePlan' | 'remove' | 'unopened'> {
  const select = database.prepare('SELECT version, body FROM document WHERE kind = ? AND id = ?');
  const insert = database.prepare('INSERT OR IGNORE INTO document VALUES (?, ?, 1, ?)');
  const replace = database.prepare(
    'UPDATE document SET version = version + 1, body = ? WHERE kind = ? AND id = ? AND version = ?',
  );
  const remove = database.prepare('DELETE FROM document WHERE kind = ? AND id = ? AND version = ?');
  const stateOf = database.prepare('SELECT state FROM survey WHERE id = ?');
  const unopened = database.prepare(`SELECT id FROM document WHERE kind = 'workspace' AND ${OPENED} < ?`);

  /** @returns whether the stored version was the expected one */
  function put<K extends Kind>(kind: K, id: string, body: Documents[K], version: number): boolean {
    const json = JSON.stringify(body);
    const { changes } = version === 0 ? insert.run(kind, id, json) : replace.run(json, kind, id, version);
    return changes === 1;
  }

  return {
    read: async (kind: Kind, ids: readonly string[]) =>
      attempt(() =>
        ids.map((id) => {
          const row = select.get(kind, id);
          return row ? { version: Number(row.version), body: JSON.parse(String(row.body)) } : null;
        }),
      ),
    write: async (kind, id, body, version) =>
      attempt(() => {
        const isWritten = put(kind, id, body, version);
        if (version > 0) checkpoint(database);
        return isWritten;
      }),
    writePlan: async (plan, version, state) => {
      const outcome = atomic(database, (): PlanOutcome => {
        const row = stateOf.get(plan.surveyId);
        if (!row) return 'unknown-survey';
        if (state !== null && row.state !== state) return 'other-state';
        return put('plan', plan.surveyId, plan, version) ? 'written' : 'changed';
      });
      attempt(() => checkpoint(database));
      return outcome;
    },
    remove: async (kind, id, version) => {
      const isGone = attempt(() => {
        remove.run(kind, id, version);
        return select.get(kind, id) === undefined;
      });
      attempt(() => checkpoint(database));
      return isGone;
    },
    unopened: async (day) => attempt(() => unopened.all(day).map(({ id }) => String(id))),
  };
}

function surveysIn(
  database: DatabaseSync,
): Pick<Store, 'openSurvey' | 'surveys' | 'overdue' | 'reschedule' | 'grantCode' | 'count'> {
  const insert = database.prepare(
    'INSERT OR IGNORE INTO survey (id, setup, closes_at, cells) VALUES (?, ?, ?, ?)',
  );
  const select = database.prepare(RECORD);
  // All closing times are ISO 8601 in UTC, so their order as texts is their order in time.
  const overdue = database.prepare(
    "SELECT id FROM survey WHERE state = 'closing' OR (state = 'open' AND closes_at <= ?)",
  );
  const move = database.prepare(
    "UPDATE survey SET moves = coalesce(moves, 0) + (closes_at <> ?1), closes_at = ?1 WHERE id = ?2 AND state = 'open'",
  );
  const counted = database.prepare('SELECT 1 FROM counted WHERE survey = ? AND id = ?');
  const remember = database.prepare('INSERT INTO counted VALUES (?, ?)');
  const pad = database.prepare('INSERT INTO pad VALUES (?, ?)');
  // The noted number is shown until the next mark, so a clock that is set back does not replace it.
  const note = database.prepare(
    'UPDATE survey SET noted = iif(noted_at IS NULL, 0, responses), noted_at = ? WHERE id = ? AND coalesce(noted_at, -1) < ?',
  );
  const add = database.prepare('UPDATE survey SET responses = responses + 1, cells = ? WHERE id = ?');
  const { invite, grantCode, spend } = invitationsIn(database);
  const together = groupCommit(database);

  function countNow(id: string, response: SealedResponse, now: number, mark: number): ResponseOutcome {
    const row = select.get(id);
    if (!row) return 'unknown-survey';
    const { survey, state } = recordOf(row);
    if (state !== 'open' || Date.parse(survey.closesAt) <= now) return 'closed';
    if (survey.instrument !== response.instrument) return 'other-instrument';
    const sums = row.cells as Uint8Array;
    if (sums.length !== response.cells.length * 4) return 'other-size';
    if ((survey.pepperMark ?? response.pepperMark) !== response.pepperMark) return 'other-pepper';
    const { credentialId } = response;
    if (survey.mode === 'invited' && credentialId === null) return 'invitation-required';
    if (survey.mode !== 'invited' && credentialId !== null) return 'no-invitations';
    const [number, responseId] = [Number(row.number), bytesOf(response.responseId)];
    if (counted.get(number, responseId)) return 'already-counted';
    if (credentialId !== null && !spend(number, credentialId)) return 'invitation-required';
    note.run(mark, id, mark);
    remember.run(number, responseId);
    pad.run(number, response.padId);
    add.run(sum(sums, response.cells), id);
    return 'counted';
  }

  return {
    openSurvey: async (survey, cells, codeHashes = []) =>
      atomic(database, () => {
        const { id, closesAt } = survey;
        const done = insert.run(id, JSON.stringify(survey), closesAt, new Uint8Array(cells * 4));
        if (done.changes === 1) invite(Number(done.lastInsertRowid), codeHashes);
        return done.changes === 1;
      }),
    surveys: async (ids) =>
      attempt(() =>
        ids.map((id) => {
          const row = select.get(id);
          return row ? recordOf(row) : null;
        }),
      ),
    overdue: async (now) =>
      attempt(() => overdue.all(new Date(now).toISOString()).map(({ id }) => String(id))),
    reschedule: async (id, closesAt) => attempt(() => move.run(closesAt, id).changes === 1),
    grantCode: (...asked) => together(() => grantCode(...asked)),
    count: (...response) => together(() => countNow(...response)),
  };
}

/** The 16 bytes of a UUID. */
function bytesOf(uuid: string): Uint8Array {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function sum(bytes: Uint8Array, cells: Uint32Array): Uint8Array {
  const total = Uint8Array.from(bytes);
  const view = new DataView(total.buffer);
  cells.forEach((cell, index) => {
    view.setUint32(index * 4, view.getUint32(index * 4) + cell);
  });
  return total;
}
