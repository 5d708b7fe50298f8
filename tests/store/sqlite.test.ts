import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openSqliteStore } from '#store/sqlite/store.ts';
import { StoreUnavailable } from '#store/store.ts';
import { answers, close, openSurvey, respond, response } from '../support/client.ts';
import { collected } from '../support/collected.ts';
import { apiOnSqlite, temporaryFolder } from '../support/host.ts';
import { storeContract } from './contract.ts';
import { CELLS, invited, MARK, NOW, sealed, survey } from './sample.ts';

storeContract('sqlite', async () => {
  const folder = temporaryFolder();
  const store = openSqliteStore(join(folder.path, 'test.sqlite'));
  return {
    store,
    async [Symbol.asyncDispose]() {
      store.close();
      folder[Symbol.dispose]();
    },
  };
});

test('what was counted is there for whoever opens the file next, without any farewell', async () => {
  using api = apiOnSqlite();
  const { survey } = await openSurvey(api.fetch);
  for (let person = 0; person < 7; person += 1) await respond(api.fetch, survey.id);
  const another = openSqliteStore(api.file);
  expect((await another.surveys([survey.id]))[0]?.responses).toBe(7);
  another.close();
});

test('a file that cannot keep a commit through a power cut is refused', () => {
  expect(() => openSqliteStore(':memory:')).toThrow('write-ahead log');
});

test('after closing, neither file nor log holds counters, pads or response ids', async () => {
  using api = apiOnSqlite();
  const { key, survey } = await openSurvey(api.fetch);
  const sent = Array.from({ length: 6 }, () => response(answers('no')));
  for (const body of sent) await respond(api.fetch, survey.id, body);
  const found = await collected(api.store, survey.id);
  const traces = [
    ...(found?.padIds ?? []).map((id) => Buffer.from(id)),
    ...sent.map(({ responseId }) => Buffer.from(responseId.replaceAll('-', ''), 'hex')),
  ];
  expect(traces.every((trace) => bytesOf(api.file).includes(trace))).toBe(true);
  await close(api.fetch, key, survey.id);
  expect((await api.store.surveys([survey.id]))[0]?.state).toBe('closed');
  expect(traces.some((trace) => bytesOf(api.file).includes(trace))).toBe(false);
  expect(statSync(`${api.file}-wal`).size).toBe(0);
});

test('after closing, neither file nor log holds hashes of codes, blinded elements or credentials', async () => {
  using api = apiOnSqlite();
  const { store } = api;
  const traces = ['hash-of-code-1', 'hash-of-code-2', 'digest-of-the-element', 'digest-of-the-nonce-'];
  const [used, unused, element, credentialId] = traces as [string, string, string, string];
  await store.openSurvey(invited('ssssssss'), CELLS, [used, unused]);
  await store.grantCode('ssssssss', used, element, NOW);
  await store.count('ssssssss', sealed(5, { credentialId }), NOW, MARK);
  expect(traces.map((trace) => bytesOf(api.file).includes(trace))).toEqual([true, true, true, true]);
  await collected(store, 'ssssssss');
  await store.finish(invited('ssssssss'), { tooFew: true });
  expect(traces.map((trace) => bytesOf(api.file).includes(trace))).toEqual([false, false, false, false]);
});

test('a store that cannot write says that it is unavailable, and counts nothing', async () => {
  using api = apiOnSqlite();
  const { survey } = await openSurvey(api.fetch);
  const blocker = new DatabaseSync(api.file);
  blocker.exec('PRAGMA busy_timeout = 0; BEGIN IMMEDIATE');
  const refused = await respond(api.fetch, survey.id);
  expect(refused).toMatchObject({ status: 503, body: { code: 'store-unavailable' } });
  expect(refused.headers.get('retry-after')).toBe('5');
  blocker.exec('ROLLBACK');
  blocker.close();
  expect((await api.store.surveys([survey.id]))[0]?.responses).toBe(0);
  expect((await respond(api.fetch, survey.id)).status).toBe(201);
});

test('trouble with the file is StoreUnavailable, whatever was asked', async () => {
  using folder = temporaryFolder();
  const store = openSqliteStore(join(folder.path, 'test.sqlite'));
  const other = new DatabaseSync(join(folder.path, 'test.sqlite'));
  other.exec('DROP TABLE document; DROP TABLE survey; DROP TABLE pad');
  other.close();
  await expect(store.read('workspace', ['a'])).rejects.toThrow(StoreUnavailable);
  await expect(store.surveys(['a'])).rejects.toThrow(StoreUnavailable);
  await expect(store.collect('a', { closer: 'x', milliseconds: 1 })).rejects.toThrow(StoreUnavailable);
  store.close();
});

test('more pads than one page holds are handed over whole, and wiped when the survey is closed', async () => {
  using api = apiOnSqlite();
  await api.store.openSurvey(survey('ssssssss'), CELLS);
  await api.store.openSurvey(survey('tttttttt'), CELLS);
  const database = new DatabaseSync(api.file);
  database.exec(`WITH RECURSIVE place(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < 9001)
    INSERT INTO pad SELECT survey.number, randomblob(16) FROM place, survey`);
  expect(new Set((await collected(api.store, 'ssssssss'))?.padIds.map(String)).size).toBe(9001);
  await api.store.finish(survey('ssssssss'), { tooFew: true });
  const left = () => database.prepare('SELECT count(*) AS pads FROM pad').get()?.pads;
  expect(left()).toBe(9001);
  await api.store.removeSurvey('tttttttt');
  expect(left()).toBe(0);
  database.close();
});

test('what a crash kept from being wiped is wiped by the clock', async () => {
  using api = apiOnSqlite();
  for (const id of ['ssssssss', 'tttttttt']) await api.store.openSurvey(survey(id), CELLS);
  for (const id of ['ssssssss', 'tttttttt']) await api.store.count(id, sealed(1), NOW, MARK);
  const database = new DatabaseSync(api.file);
  // As it stands right after the step that closes the first and removes the second.
  database.exec("UPDATE survey SET state = 'closed', cells = NULL, result = '{}' WHERE id = 'ssssssss'");
  database.exec(`UPDATE survey SET id = 'removed-' || number, setup = '{}', state = 'closed', closes_at = '',
    cells = NULL WHERE id = 'tttttttt'`);
  await api.store.expire(NOW);
  const count = (table: string) => database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n;
  expect(['survey', 'pad', 'counted'].map(count)).toEqual([1, 0, 0]);
  database.close();
});

function bytesOf(file: string): Buffer {
  return Buffer.concat([file, `${file}-wal`].map((path) => readFileSync(path)));
}
