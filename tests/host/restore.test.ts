import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { closeAllDue } from '#server/close-due.ts';
import { SCHEMA_VERSION } from '#store/sqlite/migrations.ts';
import { openSqliteStore } from '#store/sqlite/store.ts';
import { call, close, openSurvey, respond } from '../support/client.ts';
import { answer, backedUp, openSite, places, restored, roundsOf } from '../support/data-folder.ts';
import { olderFixtures, writeOlderFolder } from '../support/older-stores.ts';

const FILE = 'okr-klar.sqlite';
const DAY = 24 * 60 * 60 * 1000;

test('a survey that was closed after the backup stays closed without a result, and one that was deleted stays gone', async () => {
  using place = places();
  let closed: Awaited<ReturnType<typeof openSurvey>>;
  let deleted: Awaited<ReturnType<typeof openSurvey>>;
  {
    using site = openSite(place.data);
    closed = await openSurvey(site.fetch, { mode: 'open' });
    deleted = await openSurvey(site.fetch, { mode: 'open' });
    await answer(site, closed.survey.id, 8);
    backedUp(place.data, place.to);
    await answer(site, closed.survey.id, 4);
    await close(site.fetch, closed.key, closed.survey.id);
    await call(site.fetch, 'DELETE', `/api/surveys/${deleted.survey.id}`, { key: deleted.key });
    expect((await roundsOf(site, closed.organisation.resultsKey))[0]?.result).toMatchObject({
      responses: 12,
    });
  }
  const said = { setAside: 1, deleted: 1, unknown: 0, aside: join(place.data, 'before-restore') };
  expect(restored(place.to, place.data)).toMatchObject(said);
  await expectNoSecondResult(place.data);
  // The same for whoever copies all of the backup there by hand.
  for (const name of ['-wal', '-shm', '']) rmSync(join(place.data, FILE + name), { force: true });
  cpSync(place.to, place.data, { recursive: true });
  await expectNoSecondResult(place.data);

  // Control: without the list both are open again, and a second result would come.
  rmSync(join(place.data, `${FILE}-closed`));
  rmSync(join(place.data, 'before-restore'), { recursive: true });
  expect(restored(place.to, place.data)).toMatchObject({ setAside: 0, deleted: 0, unknown: 2 });
  {
    using again = openSite(place.data);
    expect(await answer(again, closed.survey.id, 1)).toEqual([201]);
  }
  rmSync(join(place.data, 'before-restore'), { recursive: true });
  // What would have closed by itself by now counts as closed.
  const later = { now: Date.now() + 60 * DAY, folder: place.at('other'), pepperLost: true };
  expect(restored(place.to, place.data, later)).toMatchObject({ setAside: 2, unknown: 0 });

  async function expectNoSecondResult(folder: string) {
    using site = openSite(folder);
    const [{ id }, [first]] = [closed.survey, await roundsOf(site, closed.organisation.resultsKey)];
    expect(first).toMatchObject({ status: 'unreadable', result: { unreadable: true } });
    expect(first?.participation).toMatchObject({ responses: 5 });
    expect((await respond(site.fetch, id)).body.code).toBe('survey-closed');
    site.clock.now += 20 * DAY;
    expect(await closeAllDue(site.context)).toEqual({ closed: 0, failed: 0 });
    expect((await site.store.surveys([id]))[0]).toMatchObject({ state: 'unreadable', result: null });
    expect(await site.store.surveys([deleted.survey.id])).toEqual([null]);
    using database = new DatabaseSync(join(folder, FILE), { readOnly: true });
    const rows = database
      .prepare('SELECT (SELECT count(*) FROM pad) + (SELECT count(*) FROM counted) AS n')
      .get();
    expect(rows).toEqual({ n: 0 });
  }
});

test('a restore checks everything first, and a refusal leaves the data as it was', async () => {
  using place = places();
  {
    using site = openSite(place.data);
    await answer(site, (await openSurvey(site.fetch)).survey.id, 1);
    backedUp(place.data, place.to, true);
    expect(() => restored(place.to, place.data)).toThrow('Something runs on the data');
  }
  const before = readFileSync(join(place.data, FILE));
  // A host of an older version takes no lock but SQLite's own.
  const older = openSqliteStore(join(place.data, FILE));
  expect(() => restored(place.to, place.data)).toThrow('Something runs on the data');
  older.close();

  const changed = place.at('changed');
  const change = (name: string, content: string | Buffer) => {
    rmSync(changed, { recursive: true, force: true });
    mkdirSync(changed);
    for (const each of readdirSync(place.to)) copyFileSync(join(place.to, each), join(changed, each));
    writeFileSync(join(changed, name), content);
  };
  const database = readFileSync(join(place.to, FILE));
  database[database.length - 100] = (database.at(-100) ?? 0) ^ 1;
  change(FILE, database);
  expect(() => restored(changed, place.data)).toThrow(
    `${FILE} in ${changed} is missing or not as it was written`,
  );
  change('manifest.json', '{}');
  expect(() => restored(changed, place.data)).toThrow('is not a backup that this version can read');
  const wrong = new TextEncoder().encode('q'.repeat(32));
  expect(() => restored(place.to, place.data, { pepper: wrong })).toThrow(
    'is not the one that this backup belongs to',
  );
  expect(() => restored(place.to, place.data, { closed: place.at('none') })).toThrow('There is no file');

  expect(readFileSync(join(place.data, FILE))).toEqual(before);
  expect(readdirSync(place.data)).not.toContain('restoring');

  using newer = new DatabaseSync(join(place.data, FILE));
  newer.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
  expect(() => backedUp(place.data, place.at('second'))).toThrow(
    'A newer version of okr-klar wrote this store',
  );
  newer.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  newer.close();
  // Control: nothing stands in the way of the backup itself.
  expect(restored(place.to, place.data).aside).toBe(join(place.data, 'before-restore'));
  expect(() => restored(place.to, place.data)).toThrow('from before an earlier restore');
});

test('the data of the oldest version is backed up before the update as it is, and restored in today’s form', async () => {
  using place = places();
  mkdirSync(place.data);
  const oldest = olderFixtures.find(({ commit }) => commit === '64da04a');
  if (!oldest) throw new Error('there is no such fixture');
  writeOlderFolder(place.data, oldest.sqlite);
  expect(backedUp(place.data, place.to, true)).toMatchObject({ schema: 0, store: '' });
  expect(existsSync(join(place.data, 'pepper-mark'))).toBe(true);
  const { migrated } = restored(place.to, place.at('other'));
  expect(migrated).toHaveLength(SCHEMA_VERSION);
  using site = openSite(place.at('other'));
  const [closed] = (await roundsOf(site, oldest.sqlite.resultsKeys[0] ?? '')).slice(-1);
  expect(closed?.result).toMatchObject({ responses: 18 });
});

test('a pepper that was put beside a backup comes along, a file that is no list is refused, and the old list does not come back', async () => {
  using place = places();
  {
    using site = openSite(place.data);
    await answer(site, (await openSurvey(site.fetch)).survey.id, 1);
    backedUp(place.data, place.to);
  }
  copyFileSync(join(place.data, 'pepper'), join(place.to, 'pepper'));
  const closed = join(place.to, 'manifest.json');
  expect(() => restored(place.to, place.at('other'), { closed })).toThrow('is not the list of closed');
  restored(place.to, place.at('other'), { closed: join(place.data, `${FILE}-closed`) });
  expect(readFileSync(join(place.at('other'), 'pepper'))).toEqual(readFileSync(join(place.data, 'pepper')));
  restored(place.to, place.data);
  expect(readdirSync(join(place.data, 'before-restore')).sort()).toEqual([FILE, 'pepper']);
});

test('a list from a rehearsal on another machine is not taken for a newer one', async () => {
  using place = places();
  {
    using site = openSite(place.data);
    await answer(site, (await openSurvey(site.fetch)).survey.id, 1);
    backedUp(place.data, place.to, true);
  }
  const closed = join(place.to, 'closed-surveys');
  expect(() => restored(place.to, place.at('other'), { closed })).toThrow('is not the list of closed');
  expect(restored(place.to, place.at('other'))).toMatchObject({ unknown: 1 });
  rmSync(join(place.at('other'), 'before-restore'), { recursive: true, force: true });
  const later = { now: Date.now() + 60 * DAY };
  expect(restored(place.to, place.at('other'), later)).toMatchObject({ setAside: 1, unknown: 0 });
  // Control: the machine that it was made on has the newer list.
  expect(restored(place.to, place.data, later)).toMatchObject({ setAside: 0, unknown: 0 });
});
