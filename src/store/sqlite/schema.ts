/** The day on which a workspace was last opened; '' in older documents. */
export const OPENED = "coalesce(json_extract(body, '$.opened'), '')";

/**
 * The tables of a new embedded store; migrations.ts brings older ones to the same form. Response ids, pad ids and
 * everything about invitations are clustered by their own random values (WITHOUT ROWID), so no table keeps the order of
 * arrival (invariant I5). There is a row of each for every response, so ids are 16 bytes and a survey is referred to by
 * its number.
 */
export const SCHEMA = `
  CREATE TABLE document (
    kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (kind, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE survey (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, setup TEXT NOT NULL, closes_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open', responses INTEGER NOT NULL DEFAULT 0, cells BLOB, result TEXT,
    noted_at INTEGER, noted INTEGER, moves INTEGER
  ) STRICT;
  CREATE TABLE pad (
    survey INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY (survey, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE counted (
    survey INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY (survey, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE invitation (
    survey INTEGER NOT NULL, code_hash TEXT NOT NULL, blinded TEXT NOT NULL, PRIMARY KEY (survey, code_hash)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE closer (
    survey INTEGER PRIMARY KEY, name TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE unreadable (survey INTEGER PRIMARY KEY, tried TEXT NOT NULL) STRICT;
  CREATE TABLE instance (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE spent (
    survey INTEGER NOT NULL, credential TEXT NOT NULL, PRIMARY KEY (survey, credential)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX survey_due ON survey (state, closes_at);
  CREATE INDEX workspace_opened ON document (${OPENED}) WHERE kind = 'workspace';
`;

/**
 * Placeholder for the digest of a blinded element while a code is unused. It has the length of a digest, so that the
 * row keeps its place in the file when the code is used: rows that grow would reveal the order in which they grew.
 */
export const UNUSED = '-'.repeat(22);

/**
 * WAL with full synchronization: a commit is on the disk before it is acknowledged. Deleted cells and pads are
 * overwritten with zeros, not merely unlinked.
 */
export const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA busy_timeout = 2000;
`;
