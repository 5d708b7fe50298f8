import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { groupCommit } from '#store/sqlite/group-commit.ts';
import { PRAGMAS } from '#store/sqlite/schema.ts';
import { StoreUnavailable } from '#store/store.ts';
import { temporaryFolder } from '../support/host.ts';

/** A file with one table, somebody else who reads it, and a count of the commits. */
function open() {
  const folder = temporaryFolder();
  const path = join(folder.path, 'test.sqlite');
  const [database, reader] = [new DatabaseSync(path), new DatabaseSync(path)];
  database.exec(`${PRAGMAS} CREATE TABLE number (n INTEGER PRIMARY KEY) STRICT`);
  const insert = database.prepare('INSERT INTO number VALUES (?)');
  const commits = () => Number(reader.prepare('PRAGMA data_version').get()?.data_version);
  const began = commits();
  return {
    database,
    together: groupCommit(database),
    add: (n: number) => {
      insert.run(n);
      return n;
    },
    stored: () =>
      reader
        .prepare('SELECT n FROM number ORDER BY n')
        .all()
        .map(({ n }) => n),
    commits: () => commits() - began,
    [Symbol.dispose]() {
      database.close();
      reader.close();
      folder[Symbol.dispose]();
    },
  };
}

test('steps asked for at once share one commit, and none is told before it', async () => {
  using file = open();
  const told: number[] = [];
  const steps = [1, 2, 3].map(async (n) => told.push(await file.together(() => file.add(n))));
  expect([told, file.stored(), file.commits()]).toEqual([[], [], 0]);
  await Promise.all(steps);
  expect([told, file.stored(), file.commits()]).toEqual([[1, 2, 3], [1, 2, 3], 1]);
  // The count of commits can tell: one after the other, each has its own.
  for (const n of [4, 5]) await file.together(() => file.add(n));
  expect(file.commits()).toBeGreaterThan(1);
});

test('by the time a step is told, whoever opens the file sees it', async () => {
  using file = open();
  const seen = [1, 2, 3].map(async (n) => {
    await file.together(() => file.add(n));
    return file.stored().includes(n);
  });
  expect(await Promise.all(seen)).toEqual([true, true, true]);
});

test('a step that throws is taken back whole, and its neighbours are kept', async () => {
  using file = open();
  const outcomes = await Promise.allSettled([
    file.together(() => file.add(1)),
    file.together(() => {
      file.add(2);
      throw new RangeError('not this one');
    }),
    file.together(() => file.add(1)),
    file.together(() => file.add(3)),
  ]);
  expect(outcomes).toMatchObject([
    { value: 1 },
    { reason: { name: 'RangeError' } },
    { reason: { name: 'StoreUnavailable' } },
    { value: 3 },
  ]);
  expect(file.stored()).toEqual([1, 3]);
});

test('when the transaction itself fails, everybody is told so and nothing is kept', async () => {
  using file = open();
  file.database.exec('PRAGMA busy_timeout = 0');
  const blocker = new DatabaseSync(file.database.location() as string);
  blocker.exec('BEGIN IMMEDIATE');
  const refused = await Promise.allSettled([1, 2].map((n) => file.together(() => file.add(n))));
  const reason = expect.any(StoreUnavailable);
  expect(refused).toEqual(Array(2).fill({ status: 'rejected', reason }));
  blocker.close();
  expect(await file.together(() => file.add(7))).toBe(7);
  expect(file.stored()).toEqual([7]);
});

test('a file that is full in the middle of a group refuses all of it, and goes on when there is room', async () => {
  using file = open();
  file.database.exec('CREATE TABLE filler (bytes BLOB); PRAGMA max_page_count = 20');
  const fill = file.database.prepare('INSERT INTO filler VALUES (zeroblob(200000))');
  const outcomes = await Promise.allSettled([
    file.together(() => file.add(1)),
    file.together(() => fill.run()),
    file.together(() => file.add(2)),
  ]);
  const kept = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  expect(outcomes[1]).toMatchObject({ reason: { name: 'StoreUnavailable' } });
  expect(file.stored()).toEqual(kept);
  file.database.exec('PRAGMA max_page_count = 4294967294');
  await file.together(() => fill.run());
  expect(await file.together(() => file.add(9))).toBe(9);
});
