import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type Migration, StoreTooNew } from '../store.ts';
import { OPENED, SCHEMA } from './schema.ts';
import { atomic, checkpoint } from './transaction.ts';

/**
 * From the files of all older versions to today's. The version is in SQLite's own `user_version`. Files from before
 * there were versions are all 0, whichever tables they have, so the first four steps look at what is there.
 */
const MIGRATIONS: readonly Migration<(database: DatabaseSync) => void>[] = [
  { why: 'Rows of responses name their survey by a number, and their ids are 16 bytes.', run: numberSurveys },
  {
    why: 'A survey can be answered by invitation.',
    run: (database) =>
      database.exec(`
        CREATE TABLE IF NOT EXISTS invitation (
          survey INTEGER NOT NULL, code_hash TEXT NOT NULL, blinded TEXT NOT NULL, PRIMARY KEY (survey, code_hash)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS spent (
          survey INTEGER NOT NULL, credential TEXT NOT NULL, PRIMARY KEY (survey, credential)
        ) STRICT, WITHOUT ROWID;`),
  },
  {
    why: 'Participation is noted at fixed hours, and moves of the closing time are counted.',
    run: addColumns,
  },
  {
    why: 'One process closes a survey, one that does not open is set aside, the store knows its pepper, and what is due is found by an index.',
    run: (database) =>
      database.exec(`
        CREATE TABLE IF NOT EXISTS closer (
          survey INTEGER PRIMARY KEY, name TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS unreadable (survey INTEGER PRIMARY KEY, tried TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS instance (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS survey_due ON survey (state, closes_at);
        CREATE INDEX IF NOT EXISTS workspace_opened ON document (${OPENED}) WHERE kind = 'workspace';`),
  },
  {
    why: 'The store has an id, by which the list of closed surveys beside it belongs to it.',
    run: nameStore,
  },
];

/** The version that this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** The version of a file; 0 for a new one, and for all from before there were versions. */
export function schemaVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}

/** @throws StoreTooNew before anything is changed */
export function refuseNewer(database: DatabaseSync): void {
  const version = schemaVersion(database);
  if (version > SCHEMA_VERSION) throw new StoreTooNew('sqlite', version, SCHEMA_VERSION);
}

/**
 * Makes the tables of a new file, or brings an older one forward, in one transaction: a crash leaves the file as it was.
 *
 * @returns why, for each step that changed something; none for a new file
 */
export function migrate(database: DatabaseSync): string[] {
  refuseNewer(database);
  if (schemaVersion(database) === SCHEMA_VERSION) return [];
  const steps = atomic(database, () => {
    const isNew = columnsOf(database, 'survey').size === 0;
    // Read again: another process may have done it meanwhile.
    const due = isNew ? [] : MIGRATIONS.slice(schemaVersion(database));
    if (isNew) {
      database.exec(SCHEMA);
      nameStore(database);
    }
    const taken = due.filter(({ run }) => {
      const before = stateOf(database);
      run(database);
      return stateOf(database) !== before;
    });
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    return taken.map(({ why }) => why);
  });
  // The log holds the rows in their old form.
  if (steps.length > 0) checkpoint(database);
  return steps;
}

/** Differs after a step that has changed the tables or what is in them. */
function stateOf(database: DatabaseSync): string {
  const schema = database.prepare('PRAGMA schema_version').get()?.schema_version;
  return `${schema} ${database.prepare('SELECT total_changes() AS changes').get()?.changes}`;
}

/** Rows keep no order but that of their random ids (invariant I5). A row of a survey that is gone opens nothing. */
function numberSurveys(database: DatabaseSync): void {
  if (columnsOf(database, 'survey').has('number')) return;
  database.exec(`
    ALTER TABLE survey RENAME TO old_survey;
    ALTER TABLE pad RENAME TO old_pad;
    ALTER TABLE counted RENAME TO old_counted;
    CREATE TABLE survey (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, setup TEXT NOT NULL, closes_at TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'open', responses INTEGER NOT NULL DEFAULT 0, cells BLOB, result TEXT
    ) STRICT;
    CREATE TABLE pad (survey INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY (survey, id)) STRICT, WITHOUT ROWID;
    CREATE TABLE counted (survey INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY (survey, id)) STRICT, WITHOUT ROWID;
    INSERT INTO survey (id, setup, closes_at, state, responses, cells, result)
      SELECT id, setup, closes_at, state, responses, cells, result FROM old_survey ORDER BY id;
    INSERT INTO pad SELECT number, old_pad.id FROM old_pad JOIN survey ON survey.id = old_pad.survey;
    INSERT INTO counted SELECT number, unhex(replace(old_counted.id, '-', ''))
      FROM old_counted JOIN survey ON survey.id = old_counted.survey;
    DROP TABLE old_survey;
    DROP TABLE old_pad;
    DROP TABLE old_counted;`);
}

function addColumns(database: DatabaseSync): void {
  const there = columnsOf(database, 'survey');
  for (const name of ['noted_at', 'noted', 'moves']) {
    if (!there.has(name)) database.exec(`ALTER TABLE survey ADD COLUMN ${name} INTEGER`);
  }
}

function nameStore(database: DatabaseSync): void {
  database.prepare("INSERT OR IGNORE INTO instance VALUES ('store', ?)").run(randomUUID());
}

function columnsOf(database: DatabaseSync, table: string): Set<unknown> {
  const columns = database.prepare('SELECT name FROM pragma_table_info(?)').all(table);
  return new Set(columns.map(({ name }) => name));
}
