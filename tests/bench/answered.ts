import { DatabaseSync } from 'node:sqlite';
import type { Redis } from 'ioredis';
import { cellsOf } from '#core/index.ts';
import { nodePads } from '#host/pads.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { answers, response } from '../support/client.ts';
import { PEPPER } from '../support/host.ts';

const PLAIN = cellsOf(response(answers('yes')), DEFAULT_CONTENT.instrument, 0);
const PAGE = 10_000;

/**
 * Lets a survey have been answered by so many, really sealed, and its time have passed: written past the store's
 * door, since a million would take minutes through it. @param path the file
 */
export async function answeredInFile(path: string, id: string, people: number): Promise<void> {
  using database = new DatabaseSync(path);
  const number = Number(database.prepare('SELECT number FROM survey WHERE id = ?').get(id)?.number);
  for (const table of ['pad', 'counted']) {
    database.exec(`WITH RECURSIVE place(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < ${people})
      INSERT INTO ${table} SELECT ${number}, randomblob(16) AS id FROM place ORDER BY id`);
  }
  const page = database.prepare('SELECT id FROM pad WHERE survey = ? AND id > ? ORDER BY id LIMIT ?');
  const sums = await sumsOf(id, people, (last) =>
    page.all(number, last, PAGE).map((row) => row.id as Uint8Array),
  );
  database
    .prepare('UPDATE survey SET responses = ?, cells = ?, closes_at = ? WHERE number = ?')
    .run(people, sums, passed(), number);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** The same in a Redis. */
export async function answeredInRedis(redis: Redis, id: string, people: number): Promise<void> {
  const random = () => crypto.getRandomValues(new Uint8Array(16));
  const padIds = Array.from({ length: people }, random);
  for (const [key, ids] of [
    ['pads', padIds.map((padId) => Buffer.from(padId).toString('base64url'))],
    ['ids', padIds.map(() => crypto.randomUUID())],
  ] as const) {
    for (let at = 0; at < people; at += PAGE) {
      const members = ids.slice(at, at + PAGE).flatMap((member) => [0, member]);
      await redis.zadd(`okr:{${id}}:${key}`, ...members);
    }
  }
  let read = 0;
  const sums = await sumsOf(id, people, () => {
    read += PAGE;
    return padIds.slice(read - PAGE, read);
  });
  await redis.set(`okr:{${id}}:cells`, Buffer.from(sums));
  const closesAt = passed();
  await redis.hset(`okr:{${id}}:survey`, { responses: people, closesAt, closesMs: Date.parse(closesAt) });
}

/** Everybody's yes to everything with all pads on it, as the stores keep it. */
async function sumsOf(
  id: string,
  people: number,
  next: (last: Uint8Array) => readonly Uint8Array[],
): Promise<Uint8Array> {
  const padSum = await nodePads(PEPPER, id);
  const sums = PLAIN.map((cell) => cell * people);
  let last: Uint8Array = new Uint8Array();
  for (;;) {
    const some = next(last);
    if (some.length === 0) break;
    last = some.at(-1) as Uint8Array;
    const pads = await padSum(Buffer.concat(some), sums.length);
    pads.forEach((pad, cell) => {
      sums[cell] = (sums[cell] as number) + pad;
    });
  }
  const view = new DataView(new ArrayBuffer(sums.length * 4));
  sums.forEach((sum, cell) => {
    view.setUint32(cell * 4, sum);
  });
  return new Uint8Array(view.buffer);
}

function passed(): string {
  return new Date(Date.now() - 1).toISOString();
}
