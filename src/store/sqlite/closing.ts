import type { DatabaseSync } from 'node:sqlite';
import { RETENTION } from '../../core/index.ts';
import type { Lease, Store } from '../store.ts';
import type { markerFor } from './closed-marks.ts';
import type { Row } from './record.ts';
import { atomic, attempt, checkpoint } from './transaction.ts';

/** Pad ids read, and rows deleted, in one step of a few milliseconds. */
const PAGE = 4_000;
const ID_BYTES = 16;
/** The id of a survey while its rows are deleted begins with this. */
export const REMOVED = 'removed-';

/** Tables with a row for each response or invitation, and their key within a survey. */
const ROWS = [
  ['pad', 'id'],
  ['counted', 'id'],
  ['invitation', 'code_hash'],
  ['spent', 'credential'],
] as const;

type Closing = Pick<
  Store,
  'collect' | 'pads' | 'release' | 'finish' | 'markUnreadable' | 'expire' | 'removeSurvey'
>;

/** How a survey ends. Each step is short, so that requests are answered in between. */
export function closingIn(database: DatabaseSync, mark: ReturnType<typeof markerFor>): Closing {
  const select = database.prepare('SELECT number, responses, cells, state FROM survey WHERE id = ?');
  const stop = database.prepare("UPDATE survey SET state = 'closing' WHERE number = ?");
  // One text for a page takes a tenth of the time of one row for each id.
  const page = database.prepare(
    `SELECT group_concat(hex(id), '') AS ids, hex(max(id)) AS last
     FROM (SELECT id FROM pad WHERE survey = ? AND id > ? ORDER BY id LIMIT ${PAGE})`,
  );
  const close = database.prepare(
    "UPDATE survey SET state = 'closed', result = ?, cells = NULL WHERE number = ? AND state = 'closing'",
  );
  const setUnreadable = database.prepare(
    "UPDATE survey SET state = 'unreadable' WHERE number = ? AND state = 'closing'",
  );
  const noteTried = database.prepare('INSERT OR REPLACE INTO unreadable VALUES (?, ?)');
  const forgetTried = database.prepare('DELETE FROM unreadable WHERE survey = ?');
  const lease = leasesIn(database);
  const { wipeSome, wipe, leftovers } = wipingIn(database);
  const numberOf = (id: string) => Number(select.get(id)?.number ?? 0);

  const hide = database.prepare(
    `UPDATE survey SET id = '${REMOVED}' || number, setup = '{}', state = 'closed', closes_at = '', cells = NULL,
     result = NULL WHERE id = ?`,
  );
  const dropPlan = database.prepare("DELETE FROM document WHERE kind = 'plan' AND id = ?");
  const remove = database.prepare('DELETE FROM survey WHERE number = ?');
  const expired = database.prepare(
    `SELECT id FROM survey WHERE state IN ('open', 'closing', 'closed', 'unreadable') AND closes_at <= ?
     AND (closes_at <= ? OR result IS NULL OR json_extract(result, '$.tooFew'))`,
  );

  /** One step makes all of them unfindable and deletes their plans; their rows are deleted after it. */
  async function deleteAll(ids: readonly string[]): Promise<void> {
    const numbers = ids.map(numberOf).filter(Boolean);
    if (numbers.length === 0) return;
    mark.deleted(ids.filter((id) => !id.startsWith(REMOVED)));
    atomic(database, () => {
      for (const id of ids) {
        hide.run(id);
        dropPlan.run(id);
      }
      for (const number of numbers) forgetTried.run(number);
    });
    for (const number of numbers) {
      await wipe(number);
      lease.forget(number);
      attempt(() => void remove.run(number));
    }
    attempt(() => checkpoint(database));
  }

  return {
    collect: async (id, held) =>
      atomic(database, () => {
        const row = select.get(id);
        if (!row || row.state === 'closed' || row.cells === null) return null;
        if (!lease.take(Number(row.number), held)) return 'taken';
        stop.run(row.number as number);
        return { cells: unpack(row.cells as Uint8Array), responses: Number(row.responses) };
      }),
    pads: async (id, held, from) =>
      attempt(() => {
        const number = numberOf(id);
        if (number === 0 || !lease.take(number, held)) return null;
        const { ids, last } = page.get(number, Buffer.from(from ?? '', 'hex')) as Row;
        const padIds = Buffer.from(String(ids ?? ''), 'hex');
        return { padIds, next: padIds.length < PAGE * ID_BYTES ? null : String(last) };
      }),
    release: async (id, held) => attempt(() => lease.release(numberOf(id), held)),
    finish: async ({ id }, result) => {
      const number = numberOf(id);
      // Before the result is there, so that a backup from before it can never give another one.
      if (select.get(id)?.state === 'closing') mark.closed([id]);
      const isDone = atomic(database, () => {
        if (close.run(JSON.stringify(result), number).changes === 0) return true;
        forgetTried.run(number);
        lease.forget(number);
        return wipeSome(number);
      });
      attempt(() => checkpoint(database));
      // The remaining rows are useless without the counters, so they may be deleted in several steps.
      if (!isDone) await wipe(number);
    },
    markUnreadable: async (id, mark) =>
      atomic(database, () => {
        const number = numberOf(id);
        if (setUnreadable.run(number).changes === 0) return;
        noteTried.run(number, mark);
        lease.forget(number);
      }),
    expire: async (now) => {
      const { result, rest } = RETENTION;
      const moments = [now - rest, now - result].map((moment) => new Date(moment).toISOString());
      await deleteAll(expired.all(...moments).map(({ id }) => String(id)));
      for (const number of leftovers()) await wipe(number);
    },
    removeSurvey: (id) => deleteAll([id]),
  };
}

/** Leases by this machine's clock. The clock may jump, so a lease that begins in the future is invalid. */
function leasesIn(database: DatabaseSync) {
  const take = database.prepare(
    `INSERT INTO closer VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET name = ?2, since = ?3, until = ?4
     WHERE name = ?2 OR until <= ?3 OR since > ?3`,
  );
  const held = database.prepare(
    'SELECT 1 FROM closer WHERE survey = ?1 AND name = ?2 AND since <= ?3 AND until > ?4',
  );
  const release = database.prepare('DELETE FROM closer WHERE survey = ? AND name = ?');
  const forget = database.prepare('DELETE FROM closer WHERE survey = ?');
  return {
    take(survey: number, { closer, milliseconds }: Lease): boolean {
      const now = Date.now();
      // Renews in the second half only, since each renewal is a commit and waits for the disk.
      if (held.get(survey, closer, now, now + milliseconds / 2)) return true;
      return take.run(survey, closer, now, now + milliseconds).changes === 1;
    },
    release: (survey: number, { closer }: Lease) => void release.run(survey, closer),
    forget: (survey: number) => void forget.run(survey),
  };
}

/** Deletes the rows of a survey, possibly millions, in steps. */
function wipingIn(database: DatabaseSync) {
  const some = ROWS.map(([table, key]) =>
    database.prepare(`DELETE FROM ${table} WHERE survey = ?1 AND ${key} <= (SELECT max(${key}) FROM
      (SELECT ${key} FROM ${table} WHERE survey = ?1 ORDER BY ${key} LIMIT ${PAGE}))`),
  );
  const left = ROWS.map(([table]) => `EXISTS (SELECT 1 FROM ${table} WHERE ${table}.survey = number)`);
  const leftovers = database.prepare(
    `SELECT number FROM survey WHERE state = 'closed' AND (${left.join(' OR ')})`,
  );
  /** @returns whether nothing is left */
  function wipeSome(survey: number): boolean {
    return some.every((statement) => Number(statement.run(survey).changes) < PAGE);
  }
  return {
    wipeSome,
    async wipe(survey: number): Promise<void> {
      while (!attempt(() => wipeSome(survey))) {
        attempt(() => checkpoint(database));
        await new Promise(setImmediate);
      }
      attempt(() => checkpoint(database));
    },
    /** Closed surveys that still have rows because of a crash. */
    leftovers: () => attempt(() => leftovers.all().map(({ number }) => Number(number))),
  };
}

/** Cells are stored as big-endian 32-bit numbers on every machine. */
function unpack(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, index) => view.getUint32(index * 4));
}
