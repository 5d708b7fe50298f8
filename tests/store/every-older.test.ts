import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { ResultsDocument } from '#contract/results.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import { openDataFolder } from '#host/node/data-folder.ts';
import { closeAllDue } from '#server/close-due.ts';
import { SCHEMA_VERSION } from '#store/sqlite/migrations.ts';
import { openSqliteStore } from '#store/sqlite/store.ts';
import { answersTo, call, respond, response } from '../support/client.ts';
import { apiOn, temporaryFolder } from '../support/host.ts';
import { credentialFor, respondWith } from '../support/invited.ts';
import { olderFixtures, sitesOf, unpacked, writeOlderFolder } from '../support/older-stores.ts';

const DAY = 24 * 60 * 60 * 1000;
/** When the fixtures were made, by the clock they were made with. */
const MADE = Date.parse('2096-03-02T12:00:00Z');

/** How many of the five steps change the SQLite file of each commit. */
const STEPS: Readonly<Record<string, number>> = {
  ...{ '64da04a': 5, '9301f0c': 5, a2b4620: 4, c02fdfb: 3, '0f59643': 3 },
};

describe.each(olderFixtures.map((fixture) => [fixture.commit, fixture] as const))(
  'what %s wrote',
  (commit, fixture) => {
    test.each(Object.entries(sitesOf(fixture)))(
      'on %s opens, takes answers, closes and shows its results; what was closed reads as it was',
      async (_, open) => {
        await using opened = await open();
        const { store, site } = opened;
        const { fetch, context, clock } = apiOn(store);
        clock.now = MADE + DAY;
        const roundsOf = async (organisation: number) => {
          const key = site.resultsKeys[organisation] as string;
          return (await call<ResultsDocument>(fetch, 'GET', '/api/results', { key })).body.rounds;
        };
        const shown = async () =>
          (await roundsOf(0)).find(({ surveyId }) => surveyId === site.surveys.closed);
        const asItWas = JSON.parse(unpacked(site.result).toString());
        expect((await shown())?.result).toEqual(asItWas);
        const { body } = await call<WorkspaceDocument>(fetch, 'GET', '/api/workspace', {
          key: site.coachKey,
        });
        expect(body.organisations.map(({ surveys }) => surveys.length).sort()).toEqual([1, 2]);

        const { open: running, other } = site.surveys;
        expect((await respond(fetch, running, answer(running))).body.status).toBe('counted');
        const survey = await call<SurveyDocument>(fetch, 'GET', `/api/surveys/${other}`, {
          key: site.coachKey,
        });
        const [code] = site.codes.slice(5);
        const credential = code ? await credentialFor(fetch, survey.body, code) : undefined;
        expect((await respondWith(fetch, other, credential, answer(other))).body.status).toBe('counted');

        clock.now = Date.parse(survey.body.closesAt) + 1;
        expect(await closeAllDue(context)).toEqual({ closed: 2, failed: 0 });
        expect((await roundsOf(0))[0]?.result).toMatchObject({ rule: 2, responses: 7 });
        expect((await roundsOf(1))[0]?.result).toMatchObject({ rule: 2, responses: 6 });
        expect((await shown())?.result).toEqual(asItWas);
      },
    );

    test('on SQLite is brought to the tables of a new file, once', () => {
      using folder = temporaryFolder();
      writeOlderFolder(folder.path, fixture.sqlite);
      const file = join(folder.path, 'okr-klar.sqlite');
      const opened = openSqliteStore(file);
      expect(opened.migrated).toHaveLength(STEPS[commit] ?? 0);
      opened.close();
      const again = openSqliteStore(file);
      expect(again.migrated).toEqual([]);
      again.close();
      openSqliteStore(join(folder.path, 'new')).close();
      expect(tablesOf(file)).toEqual(tablesOf(join(folder.path, 'new')));
    });
  },
);

test('a file that a newer version wrote is refused with a sentence, and left as it is', () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'okr-klar.sqlite');
  openSqliteStore(file).close();
  setVersion(file, SCHEMA_VERSION + 1);
  const before = readFileSync(file);
  expect(() => openDataFolder(folder.path, null)).toThrow(
    `A newer version of okr-klar wrote this store (schema ${SCHEMA_VERSION + 1}, and this program knows ${SCHEMA_VERSION})`,
  );
  expect(readFileSync(file)).toEqual(before);
});

function setVersion(file: string, version: number): void {
  using database = new DatabaseSync(file);
  database.exec(`PRAGMA user_version = ${version}`);
}

/** A response to what that survey asks. */
function answer(id: string) {
  return response(answersTo(id, 'yes'));
}

/** Every table and index with its columns, and the version. */
function tablesOf(file: string) {
  using database = new DatabaseSync(file, { readOnly: true });
  const columns = database.prepare(
    `SELECT m.type, m.name, c.name AS column, c.type AS kind, c."notnull" AS required, c.dflt_value AS value, c.pk
     FROM sqlite_master m LEFT JOIN pragma_table_info(m.name) c ORDER BY 1, 2, 3`,
  );
  return [database.prepare('PRAGMA user_version').get(), ...columns.all()];
}
