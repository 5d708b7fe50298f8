import { expect, test } from 'vitest';
import type { ResultDocument } from '#contract/result.ts';
import { cellCount, ROOM_FOR_ALL } from '#core/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { answers, call, close, openSurvey, respond, response } from '../support/client.ts';
import type { Api } from '../support/host.ts';
import { credentialFor, openInvited, respondWith } from '../support/invited.ts';
import { onEveryStore } from '../support/stores.ts';

const GROUPS = ['Ledelse', 'Drift'];

/** Nine people of each group, and two who would rather not say. */
const PEOPLE = [...Array(18).keys()]
  .map((place) => response(answers(place % 3 ? 'yes' : 'no'), place % 2 ? 'g1' : 'g2'))
  .concat([0, 1].map(() => response(answers('unsure'))));

/** A survey as an older version opened it, or with any other number of cells. */
async function openedWith(api: Api, groups: string[], cells: number) {
  const opened = await openSurvey(api.fetch, { groups, employees: 30 });
  await reopen(api, opened.survey.id, cells);
  return opened;
}

async function reopen(api: Api, id: string, cells: number): Promise<void> {
  const { store } = api.context;
  const [record] = await store.surveys([id]);
  if (!record) throw new Error('the survey is not there');
  await store.removeSurvey(id);
  await store.openSurvey(record.survey, cells);
}

async function resultOf(api: Api, opened: Awaited<ReturnType<typeof openSurvey>>): Promise<unknown> {
  await close(api.fetch, opened.key, opened.survey.id);
  const path = `/api/surveys/${opened.survey.id}/result`;
  const { body } = await call<ResultDocument>(api.fetch, 'GET', path, { key: opened.key });
  return body.result;
}

/** Lets the store say how many cells each call of `count` has. */
function listened(api: Api): number[] {
  const { store } = api.context;
  const { count } = store;
  const heard: number[] = [];
  store.count = (id, sealed, ...times) => {
    heard.push(sealed.cells.length);
    return count(id, sealed, ...times);
  };
  return heard;
}

const { instrument } = DEFAULT_CONTENT;

onEveryStore((open) => {
  test.each([
    { groups: [], size: 37 },
    { groups: GROUPS, size: 148 },
  ])('a survey of an older version counts as one of today does, of $groups', async ({ groups, size }) => {
    await using api = await open();
    const heard = listened(api);
    const people = PEOPLE.map((each) => (groups.length > 0 ? each : { ...each, group: null }));
    const today = await openSurvey(api.fetch, { groups, employees: 30 });
    for (const person of people) await respond(api.fetch, today.survey.id, person);
    expect(new Set(heard)).toEqual(new Set([size]));
    expect(heard).toHaveLength(people.length);

    const older = await openedWith(api, groups, cellCount(instrument, ROOM_FOR_ALL));
    for (const person of people) {
      expect((await respond(api.fetch, older.survey.id, person)).status).toBe(201);
      expect((await respond(api.fetch, older.survey.id, person)).body.status).toBe('already-counted');
    }
    const result = await resultOf(api, older);
    expect(result).toMatchObject({ responses: people.length });
    expect(result).toEqual(await resultOf(api, today));
  });

  test('an invitation to a survey of an older version counts, and counts once', async () => {
    await using api = await open();
    const { survey, codes } = await openInvited(api.fetch);
    const credential = await credentialFor(api.fetch, survey, codes[0]);
    await reopen(api, survey.id, cellCount(instrument, ROOM_FOR_ALL));
    const heard = listened(api);
    const first = await respondWith(api.fetch, survey.id, credential);
    expect([first.status, heard]).toEqual([201, [37, 370]]);
    expect((await respondWith(api.fetch, survey.id, credential)).body.code).toBe('invitation-required');
    expect((await api.context.store.surveys([survey.id]))[0]?.responses).toBe(1);
  });

  test('a response that fits no survey is refused, and nothing is counted', async () => {
    await using api = await open();
    const odd = await openedWith(api, [], 36);
    expect((await respond(api.fetch, odd.survey.id, response())).status).toBe(422);
    expect((await api.context.store.surveys([odd.survey.id]))[0]?.responses).toBe(0);
  });
});
