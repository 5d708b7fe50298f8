import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '#store/sqlite/migrations.ts';
import { close, openSurvey, respond, response } from '../support/client.ts';
import { answer, backedUp, openSite, places, restored, roundsOf } from '../support/data-folder.ts';

const FILE = 'okr-klar.sqlite';
const MAIN = fileURLToPath(new URL('../../src/host/cli/okr-klar.mjs', import.meta.url));

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
  expect(readdirSync(place.to).sort()).toEqual(['closed-surveys', 'manifest.json', FILE]);
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
  expect(command(place.data, ['restore', place.to, '--clsoed']).said).toContain("Unknown option '--clsoed'");
});
