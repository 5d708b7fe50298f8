import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { ResultsDocument } from '#contract/results.ts';
import type { PublicSurveyDocument } from '#contract/survey.ts';
import { localTimeIn, type Published } from '#core/index.ts';
import { pepperMark } from '#server/pepper.ts';
import { openSqliteStore } from '#store/sqlite/store.ts';
import { answers, call, close, openSurvey, overNetwork, respond, response } from '../support/client.ts';
import { temporaryFolder } from '../support/host.ts';
import { type RunningHost, runHost, startHost, stopHost } from '../support/process.ts';

const over = (host: RunningHost) => overNetwork(host.origin);

test.concurrent('a host killed in the middle of answers has every acknowledged one after a restart', async () => {
  using folder = temporaryFolder();
  let host = await startHost(folder.path);
  const { key, organisation, survey } = await openSurvey(over(host), { employees: 100 });
  const acknowledged = new Set<string>();
  const sent = Array.from({ length: 60 }, (_, person) => response(answers(person % 3 ? 'no' : 'yes')));

  for (let kill = 0; kill < 3; kill += 1) {
    const fetchNow = over(host);
    const sending = sent.map(async (body) => {
      const { status } = await respond(fetchNow, survey.id, body);
      if (status === 201 || status === 200) acknowledged.add(body.responseId);
    });
    const settled = Promise.allSettled(sending);
    while (acknowledged.size < 15 * (kill + 1)) await wait(1);
    await stopHost(host);
    await settled;
    host = await startHost(folder.path);
  }

  const late = sent.filter(({ responseId }) => !acknowledged.has(responseId));
  for (const body of sent) {
    const again = await respond(over(host), survey.id, body);
    if (acknowledged.has(body.responseId)) expect(again.body.status).toBe('already-counted');
  }
  expect(acknowledged.size + late.length).toBe(60);
  await close(over(host), key, survey.id);
  const results = await call<ResultsDocument>(over(host), 'GET', '/api/results', {
    key: organisation.resultsKey as string,
  });
  const result = results.body.rounds[0]?.result as Published;
  expect(result.responses).toBe(60);
  expect(result.factors.flatMap(({ questions }) => questions.map(({ no }) => no))).toEqual(
    Array(12).fill({ from: 38, to: 41 }),
  );
  await stopHost(host);
});

test.concurrent('a host closes surveys whose time passed while it was away, without being asked', async () => {
  using folder = temporaryFolder();
  let host = await startHost(folder.path);
  const { survey } = await openSurvey(over(host));
  await stopHost(host);
  const store = openSqliteStore(join(folder.path, 'okr-klar.sqlite'));
  await store.reschedule(survey.id, new Date(Date.now() - 1).toISOString());
  host = await startHost(folder.path);
  while ((await store.surveys([survey.id]))[0]?.state !== 'closed') await wait(20);
  store.close();
  await stopHost(host);
});

test.concurrent('a host tells closing times on the clock of the zone it is set to', async () => {
  using folder = temporaryFolder();
  const host = await startHost(folder.path, { TIME_ZONE: 'Asia/Kathmandu' });
  const { survey } = await openSurvey(over(host));
  const { body } = await call<PublicSurveyDocument>(over(host), 'GET', `/api/surveys/${survey.id}`);
  expect(body.closesOn).toBe(localTimeIn('Asia/Kathmandu')(body.closesAt));
  expect(body.closesOn).not.toBe(localTimeIn('Europe/Oslo')(body.closesAt));
  await stopHost(host);
});

test.concurrent('a host asked to stop ends by itself and leaves one tidy file', async () => {
  using folder = temporaryFolder();
  const host = await startHost(folder.path);
  await openSurvey(over(host));
  await stopHost(host, 'SIGTERM');
  expect(host.process.exitCode).toBe(0);
  expect(statSync(join(folder.path, 'okr-klar.sqlite')).size).toBeGreaterThan(0);
  expect(() => statSync(join(folder.path, 'okr-klar.sqlite-wal'))).toThrow('ENOENT');
});

test.concurrent('the data folder and what is in it belong to the owner alone', async () => {
  using folder = temporaryFolder();
  const data = join(folder.path, 'made', 'here');
  const host = await startHost(data);
  const modes = ['', 'pepper', 'okr-klar.sqlite'].map((name) => statSync(join(data, name)).mode & 0o777);
  expect(modes).toEqual([0o700, 0o600, 0o600]);
  const pepper = readFileSync(join(data, 'pepper'), 'utf8');
  expect(pepper).toMatch(/^[\w-]{64}$/);
  await stopHost(host);
  await stopHost(await startHost(data));
  expect(readFileSync(join(data, 'pepper'), 'utf8')).toBe(pepper);
});

test.concurrent('a data folder that cannot be used, a short pepper and a bad port are said in words', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'file');
  writeFileSync(file, 'not a folder');
  chmodSync(file, 0o400);
  const blocked = await runHost(join(file, 'data'));
  expect(blocked.exitCode).toBe(1);
  expect(blocked.output).toContain('The data folder cannot be used');
  const both = await runHost(folder.path, { PEPPER: 'short', PORT: 'many' });
  expect(both.exitCode).toBe(1);
  expect(both.output).toContain('PEPPER is shorter than 32 bytes');
  expect(both.output).toContain('PORT is not a port');
});

test.concurrent('with another pepper than its store belongs to, a host says so and counts nothing until the right one is back', async () => {
  using folder = temporaryFolder();
  const [right, wrong] = ['p', 'q'].map((letter) => ({ PEPPER: letter.repeat(32) }));
  let host = await startHost(folder.path, right);
  const { key, survey } = await openSurvey(over(host));
  await stopHost(host);
  host = await startHost(folder.path, wrong);
  while (!host.output().includes('PEPPER is not the one')) await wait(20);
  expect((await call(over(host), 'GET', '/api/health')).status).toBe(503);
  expect((await respond(over(host), survey.id)).status).toBe(503);
  expect((await call(over(host), 'GET', '/api/workspace', { key })).status).toBe(200);
  await stopHost(host);
  host = await startHost(folder.path, right);
  expect((await call(over(host), 'GET', '/api/health')).status).toBe(200);
  expect((await respond(over(host), survey.id)).status).toBe(201);
  await stopHost(host);
});

test.concurrent('the mark that older versions kept beside the file is taken into it, and believed', async () => {
  using folder = temporaryFolder();
  const old = pepperMark(new TextEncoder().encode('p'.repeat(32)));
  writeFileSync(join(folder.path, 'pepper-mark'), old);
  let host = await startHost(folder.path, { PEPPER: 'q'.repeat(32) });
  expect(() => statSync(join(folder.path, 'pepper-mark'))).toThrow('ENOENT');
  expect((await call(over(host), 'GET', '/api/health')).status).toBe(503);
  await stopHost(host);
  host = await startHost(folder.path, { PEPPER: 'p'.repeat(32) });
  expect((await call(over(host), 'GET', '/api/health')).status).toBe(200);
  await stopHost(host);
});

test.concurrent('a pepper file that is empty or cut off is an error at the start, and is left as it is', async () => {
  using folder = temporaryFolder();
  await stopHost(await startHost(folder.path));
  const path = join(folder.path, 'pepper');
  const pepper = readFileSync(path, 'utf8');
  for (const part of ['', pepper.slice(0, 31)]) {
    writeFileSync(path, part);
    const refused = await runHost(folder.path);
    expect(refused.exitCode).toBe(1);
    expect(refused.output).toContain('is empty or cut off');
    expect(readFileSync(path, 'utf8')).toBe(part);
  }
  writeFileSync(path, pepper);
  await stopHost(await startHost(folder.path));
  expect(
    readdirSync(folder.path)
      .filter((name) => name.startsWith('pepper'))
      .sort(),
  ).toEqual(['pepper']);
});

test.concurrent('a taken port is said in words', async () => {
  using folder = temporaryFolder();
  const host = await startHost(folder.path);
  const second = await runHost(join(folder.path, 'second'), { PORT: new URL(host.origin).port });
  expect(second.exitCode).toBe(1);
  expect(second.output).toContain('is taken');
  await stopHost(host);
});
