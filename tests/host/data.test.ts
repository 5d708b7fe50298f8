import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ResultsDocument } from '#contract/results.ts';
import { backup } from '#host/data/backup.ts';
import { type RestoreSettings, restore } from '#host/data/restore.ts';
import { openDataFolder } from '#host/node/data-folder.ts';
import { closeAllDue } from '#server/close-due.ts';
import { SCHEMA_VERSION } from '#store/sqlite/migrations.ts';
import { openSqliteStore } from '#store/sqlite/store.ts';
import { call, close, openSurvey, respond, response } from '../support/client.ts';
import { apiOn, temporaryFolder } from '../support/host.ts';
import { olderFixtures, writeOlderFolder } from '../support/older-stores.ts';

const FILE = 'okr-klar.sqlite';
const MAIN = fileURLToPath(new URL('../../src/host/data/main.ts', import.meta.url));
const DAY = 24 * 60 * 60 * 1000;

/** Two places: one where a site is, and one for backups and other machines. */
function places() {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder.path, name);
  return { ...folder, at, data: at('data'), to: at('backup') };
}

/** A site in a folder, as a host opens it. */
function openSite(folder: string, pepper: Uint8Array<ArrayBuffer> | null = null) {
  const opened = openDataFolder(folder, pepper);
  const api = apiOn(opened.store, { pepper: opened.pepper });
  return { ...api, [Symbol.dispose]: () => opened.store.close() };
}

async function answer(site: ReturnType<typeof openSite>, id: string, times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time += 1) statuses.push((await respond(site.fetch, id)).status);
  return statuses;
}

function backedUp(folder: string, to: string, withPepper = false) {
  return backup({ ...{ folder, to, withPepper, pepper: null }, now: Date.now() });
}

function restored(from: string, folder: string, change: Partial<RestoreSettings> = {}) {
  const now = Date.now();
  return restore({ ...{ from, folder, pepper: null, pepperLost: false, closed: null, now }, ...change });
}

async function roundsOf(site: ReturnType<typeof openSite>, key: string | null) {
  return (await call<ResultsDocument>(site.fetch, 'GET', '/api/results', { key: key as string })).body.rounds;
}

test('a backup made while a site runs is whole without the pepper, and goes on elsewhere with it', async () => {
  using place = places();
  let pepper: Buffer<ArrayBuffer>;
  let opened: Awaited<ReturnType<typeof openSurvey>>;
  {
    using site = openSite(place.data);
    opened = await openSurvey(site.fetch, { mode: 'open' });
    await answer(site, opened.survey.id, 8);
    const manifest = backedUp(place.data, place.to);
    expect(manifest).toMatchObject({
      schema: SCHEMA_VERSION,
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    await answer(site, opened.survey.id, 2);
    pepper = readFileSync(join(place.data, 'pepper')) as Buffer<ArrayBuffer>;
  }
  expect(readdirSync(place.to).sort()).toEqual(['manifest.json', FILE, `${FILE}-closed`]);
  expect(readdirSync(place.to).map((name) => statSync(join(place.to, name)).mode & 0o777)).toEqual(
    Array(3).fill(0o600),
  );
  for (const name of readdirSync(place.to))
    expect(readFileSync(join(place.to, name)).includes(pepper)).toBe(false);
  expect(() => backedUp(place.data, place.to)).toThrow('is not empty');
  expect(() => restored(place.to, place.at('other'))).toThrow('The backup has no pepper');
  const own = Uint8Array.from(pepper);
  expect(restored(place.to, place.at('other'), { pepper: own })).toMatchObject({
    setAside: 0,
    unknown: 1,
    aside: null,
  });

  using elsewhere = openSite(place.at('other'), own);
  await answer(elsewhere, opened.survey.id, 1);
  await close(elsewhere.fetch, opened.key, opened.survey.id);
  const [round] = await roundsOf(elsewhere, opened.organisation.resultsKey);
  expect(round?.result).toMatchObject({ responses: 9 });
});

test('a backup tells no order in which responses came', async () => {
  using place = places();
  const sent = Array.from({ length: 60 }, () => response());
  {
    using site = openSite(place.data);
    const { survey } = await openSurvey(site.fetch);
    for (const body of sent) await respond(site.fetch, survey.id, body);
    backedUp(place.data, place.to);
  }
  const ids = sent.map(({ responseId }) => responseId.replaceAll('-', ''));
  const inFile = (folder: string) => {
    const bytes = readFileSync(join(folder, FILE));
    return ids.toSorted((a, b) => bytes.indexOf(b, 0, 'hex') - bytes.indexOf(a, 0, 'hex'));
  };
  // Control: the pages of the file that runs hold them as they came.
  expect(inFile(place.data)).toEqual(ids);
  expect(inFile(place.to)).toEqual(ids.toSorted());
});

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
  // The same for whoever puts a copy of the file there by hand.
  for (const name of ['-wal', '-shm', '']) rmSync(join(place.data, FILE + name), { force: true });
  copyFileSync(join(place.to, FILE), join(place.data, FILE));
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

/** Ends the process, the hard way, at a rename or removal of a folder: what is on the disk by then is all there is. */
const CUT = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let left = Number(process.env.CUT);
  for (const name of ['renameSync', 'rmdirSync']) {
    const step = fs[name];
    fs[name] = (...args) => {
      left -= 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
      return step(...args);
    };
  }
  syncBuiltinESMExports();`;

/** Runs a command of npm, and kills it at the given step. */
function command(folder: string, args: readonly string[], cut = 0) {
  const cutter = `data:text/javascript,${encodeURIComponent(CUT)}`;
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', cutter, MAIN, ...args],
    {
      env: { DATA_DIR: folder, CUT: String(cut) },
      encoding: 'utf8',
    },
  );
  return { status, signal, said: stdout + stderr };
}

test('a backup or a restore that is killed at any step leaves data that a host starts with', async () => {
  using place = places();
  let opened: Awaited<ReturnType<typeof openSurvey>>;
  {
    using site = openSite(place.data);
    opened = await openSurvey(site.fetch, { mode: 'open' });
    await answer(site, opened.survey.id, 2);
  }
  // The last step gives the folder its name.
  expect(command(place.data, ['backup', place.to], 2).signal).toBe('SIGKILL');
  expect(existsSync(place.to)).toBe(false);
  const done = command(place.data, ['backup', place.to, '--with-pepper']);
  expect(done).toMatchObject({ status: 0, said: expect.stringContaining('It holds the pepper') });
  const responsesIn = async () => {
    using site = openSite(place.data);
    const responses = (await site.store.surveys([opened.survey.id]))[0]?.responses;
    if (responses === 2) await answer(site, opened.survey.id, 1);
    return responses;
  };
  expect(await responsesIn()).toBe(2);
  const killedAt = async (cut: number) => {
    expect(command(place.data, ['restore', place.to], cut).signal).toBe('SIGKILL');
    const responses = await responsesIn();
    rmSync(join(place.data, 'before-restore'), { recursive: true, force: true });
    return responses;
  };
  // The second step decides: until then it is the old data, with a third response, and from then on the backup.
  expect(await killedAt(2)).toBe(3);
  expect(await killedAt(3)).toBe(2);
  expect(await killedAt(7)).toBe(2);
  expect(command(place.data, ['restore', place.to, '--clsoed']).said).toContain(
    'Usage: okr-klar restore DIR',
  );
});
