import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { RETENTION, type Survey, type SurveyRecord } from '../core/index.ts';
import { groupCommit } from './sqlite-group.ts';
import { invitationsIn } from './sqlite-invitations.ts';
import { addColumns, OPENED, PRAGMAS, SCHEMA } from './sqlite-schema.ts';
import { atomic, attempt } from './sqlite-transaction.ts';
import type { Counting, Kind, SealedResponse, Store } from './store.ts';

type Row = Record<string, SQLOutputValue>;

/** The number of the survey with an id, within a statement. */
const NUMBER = '(SELECT number FROM survey WHERE id = ?)';

/** About as much as a response makes the file grow by. */
const PROBE = '-'.repeat(4096);

/** The embedded store: one SQLite file. @param path the file, made when missing */
export function openSqliteStore(path: string): Store & { close(): void } {
  const database = new DatabaseSync(path);
  database.exec(PRAGMAS);
  // Some file systems (network shares) cannot do it, and SQLite then quietly keeps another journal.
  const mode = database.prepare('PRAGMA journal_mode').get()?.journal_mode;
  if (mode !== 'wal')
    throw new Error('this file cannot have a write-ahead log, so no answer would be safe in it');
  database.exec(SCHEMA);
  addColumns(database);
  return {
    ...documentsIn(database),
    ...surveysIn(database),
    ...closingIn(database),
    ...lifeOf(database),
  };
}

function lifeOf(database: DatabaseSync) {
  const write = database.prepare("INSERT OR REPLACE INTO document VALUES ('probe', 'probe', 1, ?)");
  const remove = database.prepare("DELETE FROM document WHERE kind = 'probe'");
  return {
    name: 'sqlite' as const,
    probe: async () => {
      atomic(database, () => void write.run(PROBE));
      atomic(database, () => void remove.run());
    },
    // Its file is this host's own, and PRAGMAS says how it is written.
    warnings: async () => [],
    close: () => database.close(),
  };
}

function documentsIn(database: DatabaseSync): Pick<Store, 'read' | 'write' | 'remove' | 'unopened'> {
  const select = database.prepare('SELECT version, body FROM document WHERE kind = ? AND id = ?');
  const insert = database.prepare('INSERT OR IGNORE INTO document VALUES (?, ?, 1, ?)');
  const replace = database.prepare(
    'UPDATE document SET version = version + 1, body = ? WHERE kind = ? AND id = ? AND version = ?',
  );
  const remove = database.prepare('DELETE FROM document WHERE kind = ? AND id = ?');
  const unopened = database.prepare(`SELECT id FROM document WHERE kind = 'workspace' AND ${OPENED} < ?`);
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
        const json = JSON.stringify(body);
        if (version === 0) return insert.run(kind, id, json).changes === 1;
        const { changes } = replace.run(json, kind, id, version);
        fold(database);
        return changes === 1;
      }),
    remove: async (kind, id) => {
      attempt(() => void remove.run(kind, id));
      attempt(() => fold(database));
    },
    unopened: async (day) => attempt(() => unopened.all(day).map(({ id }) => String(id))),
  };
}

function surveysIn(
  database: DatabaseSync,
): Pick<Store, 'openSurvey' | 'surveys' | 'overdue' | 'reschedule' | 'redeem' | 'count'> {
  const insert = database.prepare(
    'INSERT OR IGNORE INTO survey (id, setup, closes_at, cells) VALUES (?, ?, ?, ?)',
  );
  const select = database.prepare('SELECT * FROM survey WHERE id = ?');
  // Closing times are all written alike, in UTC, so their order as texts is their order in time.
  const overdue = database.prepare(
    "SELECT id FROM survey WHERE state = 'closing' OR (state = 'open' AND closes_at <= ?)",
  );
  const move = database.prepare("UPDATE survey SET closes_at = ? WHERE id = ? AND state = 'open'");
  const counted = database.prepare('SELECT 1 FROM counted WHERE survey = ? AND id = ?');
  const remember = database.prepare('INSERT INTO counted VALUES (?, ?)');
  const pad = database.prepare('INSERT INTO pad VALUES (?, ?)');
  // What is noted is told until the next mark, so a clock that goes back does not note it again.
  const note = database.prepare(
    'UPDATE survey SET noted = iif(noted_at IS NULL, 0, responses), noted_at = ? WHERE id = ? AND coalesce(noted_at, -1) < ?',
  );
  const add = database.prepare('UPDATE survey SET responses = responses + 1, cells = ? WHERE id = ?');
  const { invite, redeem, spend } = invitationsIn(database);
  const together = groupCommit(database);

  function countNow(id: string, response: SealedResponse, now: number, mark: number): Counting {
    const row = select.get(id);
    if (!row) return 'unknown-survey';
    const { survey, state } = recordOf(row);
    if (state !== 'open' || Date.parse(survey.closesAt) <= now) return 'closed';
    if (survey.instrument !== response.instrument) return 'other-instrument';
    const { credentialId } = response;
    if (survey.mode === 'invited' && credentialId === null) return 'invitation-required';
    if (survey.mode !== 'invited' && credentialId !== null) return 'no-invitations';
    const [number, responseId] = [Number(row.number), bytesOf(response.responseId)];
    if (counted.get(number, responseId)) return 'already-counted';
    if (credentialId !== null && !spend(number, credentialId)) return 'invitation-required';
    note.run(mark, id, mark);
    remember.run(number, responseId);
    pad.run(number, response.padId);
    add.run(sum(row.cells as Uint8Array, response.cells), id);
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
    redeem: (...asked) => together(() => redeem(...asked)),
    count: (...counted) => together(() => countNow(...counted)),
  };
}

function closingIn(database: DatabaseSync): Pick<Store, 'collect' | 'finish' | 'expire' | 'removeSurvey'> {
  const stop = database.prepare("UPDATE survey SET state = 'closing' WHERE id = ? AND state != 'closed'");
  const cells = database.prepare('SELECT cells FROM survey WHERE id = ?');
  const padIds = database.prepare(`SELECT id FROM pad WHERE survey = ${NUMBER}`);
  const close = database.prepare(
    "UPDATE survey SET state = 'closed', result = ?, cells = NULL WHERE id = ? AND state = 'closing'",
  );
  const forget = ['pad', 'counted', 'invitation', 'spent'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE survey = ${NUMBER}`),
  );
  const remove = database.prepare('DELETE FROM survey WHERE id = ?');
  const expired = database.prepare(
    `SELECT id FROM survey WHERE state IN ('open', 'closing', 'closed') AND closes_at <= ?
     AND (closes_at <= ? OR result IS NULL OR json_extract(result, '$.tooFew'))`,
  );

  function deleteAll(ids: readonly string[]): void {
    if (ids.length === 0) return;
    atomic(database, () => {
      for (const id of ids) for (const statement of [...forget, remove]) statement.run(id);
    });
    attempt(() => fold(database));
  }

  return {
    collect: async (id) =>
      atomic(database, () => {
        if (stop.run(id).changes === 0) return null;
        const sealed = cells.get(id)?.cells as Uint8Array;
        return {
          cells: unpack(sealed),
          padIds: padIds.all(id).map((row) => Uint8Array.from(row.id as Uint8Array)),
        };
      }),
    finish: async ({ id }, result) => {
      atomic(database, () => {
        if (close.run(JSON.stringify(result), id).changes === 0) return;
        for (const statement of forget) statement.run(id);
      });
      attempt(() => fold(database));
    },
    expire: async (now) => {
      const { result, rest } = RETENTION;
      const moments = [now - rest, now - result].map((moment) => new Date(moment).toISOString());
      deleteAll(expired.all(...moments).map(({ id }) => String(id)));
    },
    removeSurvey: async (id) => deleteAll([id]),
  };
}

/** The write-ahead log still holds what was just deleted or replaced, until it is folded into the file. */
function fold(database: DatabaseSync): void {
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

function recordOf(row: Row): SurveyRecord {
  const survey = { ...(JSON.parse(String(row.setup)) as Survey), closesAt: String(row.closes_at) };
  return {
    survey,
    state: row.state as SurveyRecord['state'],
    responses: Number(row.responses),
    noted: row.noted_at === null ? null : { at: Number(row.noted_at), responses: Number(row.noted) },
    result: row.result === null ? null : JSON.parse(String(row.result)),
  };
}

/** The 16 bytes of a UUID. */
function bytesOf(uuid: string): Uint8Array {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

/** Cells are kept as big-endian 32-bit numbers, whatever the machine's own order is. */
function unpack(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, index) => view.getUint32(index * 4));
}

function sum(bytes: Uint8Array, cells: Uint32Array): Uint8Array {
  const total = Uint8Array.from(bytes);
  const view = new DataView(total.buffer);
  if (cells.length * 4 !== total.length) throw new RangeError('a response has as many cells as its survey');
  cells.forEach((cell, index) => {
    view.setUint32(index * 4, view.getUint32(index * 4) + cell);
  });
  return total;
}
