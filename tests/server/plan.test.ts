import { expect, test } from 'vitest';
import type { ResultsDocument } from '#contract/results.ts';
import { answers, call, close, openSurvey, respond, share } from '../support/client.ts';
import {
  changeCoachView,
  closedRound,
  EMPTY,
  measure,
  readPlan,
  resultOf,
  writePlan,
} from '../support/plans.ts';
import { onEveryHost, onEveryStore } from '../support/stores.ts';

const DAY = 24 * 60 * 60 * 1000;
const ID = /^[2-9a-hjkmnp-z]{8}$/;

const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);

onEveryHost((open) => {
  test('a round has an empty plan until a coach or a helper writes one', async () => {
    await using api = await open();
    const { key, helper, id } = await closedRound(api.fetch);
    for (const reader of [key, helper]) {
      expect(await readPlan(api.fetch, reader, id)).toMatchObject({ status: 200, body: EMPTY });
    }
    const first = await writePlan(api.fetch, key, id);
    expect(first).toMatchObject({
      status: 200,
      body: { published: true, measures: [measure({})], coachView: null },
    });
    expect(first.body.measures[0]?.id).toMatch(ID);
    const read = await readPlan(api.fetch, helper, id);
    expect([read.body, read.headers.get('etag')]).toEqual([first.body, first.headers.get('etag')]);
    const next = {
      published: false,
      measures: [...first.body.measures, { questionId: 'goals-visible', text: 'Å' }],
    };
    const second = await writePlan(api.fetch, helper, id, next);
    expect(second.status).toBe(200);
    // What is left out is filled in; a measure keeps its id and its place.
    expect(second.body.measures).toEqual([
      first.body.measures[0],
      {
        ...{ id: expect.stringMatching(ID), questionId: 'goals-visible', text: 'Å' },
        owner: '',
        due: null,
        state: 'planned',
      },
    ]);
    expect(second.headers.get('etag')).not.toBe(first.headers.get('etag'));
  });

  test('of two editors the second is told that the plan has changed, and overwrites nothing', async () => {
    await using api = await open();
    const { key, helper, id } = await closedRound(api.fetch);
    const tag = (await readPlan(api.fetch, key, id)).headers.get('etag') as string;
    const [mine, theirs] = ['Kari', 'Ola'].map((text) => ({
      published: true,
      measures: [measure({ text })],
    }));
    expect((await writePlan(api.fetch, key, id, mine, tag)).status).toBe(200);
    for (const stale of [tag, '*', '"nonsense"']) {
      expect(await writePlan(api.fetch, helper, id, theirs, stale)).toMatchObject({
        status: 412,
        body: { code: 'plan-changed' },
      });
    }
    expect((await readPlan(api.fetch, key, id)).body).toMatchObject(mine as object);
    // Whoever lost the answer sends the same again, with the tag of before.
    const again = await writePlan(api.fetch, key, id, mine, tag);
    expect([again.status, again.body]).toEqual([200, (await readPlan(api.fetch, key, id)).body]);
    // Having read it, the other editor can write.
    expect((await writePlan(api.fetch, helper, id, theirs)).status).toBe(200);
  });

  test('published measures and a shared view go with the result, to everybody who sees that', async () => {
    await using api = await open();
    const opened = await openSurvey(api.fetch);
    const { key, organisation, survey } = opened;
    const resultsKey = organisation.resultsKey as string;
    await share(api.fetch, key, organisation.id, true);
    const given = answers('no', { 'goals-visible': 'unsure' });
    const coachView = { answers: given, shared: true };
    expect((await changeCoachView(api.fetch, key, survey.id, { coachView })).status).toBe(200);
    for (const reader of [key, resultsKey]) {
      expect(await resultOf(api.fetch, survey.id, reader)).toMatchObject({ plan: null, coachView: null });
    }
    for (let person = 0; person < 6; person += 1) await respond(api.fetch, survey.id);
    await close(api.fetch, key, survey.id);
    const readers = [key, resultsKey, undefined];
    const shown = (reader?: string) => resultOf(api.fetch, survey.id, reader);
    for (const reader of readers) {
      expect(await shown(reader)).toMatchObject({ plan: null, coachView: { answers: given } });
    }
    await writePlan(api.fetch, key, survey.id, { published: false, measures: [measure()] });
    for (const reader of readers) expect(await shown(reader)).toMatchObject({ plan: null });
    await writePlan(api.fetch, key, survey.id);
    expect((await changeCoachView(api.fetch, key, survey.id, { coachViewShared: false })).status).toBe(200);
    for (const reader of readers) {
      const { plan, coachView: view, result } = await shown(reader);
      expect(plan?.measures).toMatchObject([measure()]);
      expect(view).toBeNull();
      // Six said yes; the coach is not among them.
      expect(result).toMatchObject({ responses: 6 });
    }
    const all = await call<ResultsDocument>(api.fetch, 'GET', '/api/results', { key: resultsKey });
    expect(all.body.rounds).toEqual([await shown(resultsKey)]);
    // An emptied plan is a published plan with nothing in it.
    await writePlan(api.fetch, key, survey.id, { published: true, measures: [] });
    expect(await shown()).toMatchObject({ plan: { measures: [] } });
  });

  test('a plan that has not changed is not sent again', async () => {
    await using api = await open();
    const { key, id } = await closedRound(api.fetch);
    const tag = (await writePlan(api.fetch, key, id)).headers.get('etag') as string;
    const path = `/api/surveys/${id}/plan`;
    const again = await call(api.fetch, 'GET', path, { key, headers: { 'if-none-match': tag } });
    expect([again.status, again.body]).toEqual([304, '']);
    await writePlan(api.fetch, key, id, { published: false, measures: [] });
    expect((await call(api.fetch, 'GET', path, { key, headers: { 'if-none-match': tag } })).status).toBe(200);
  });
});

onEveryStore((open) => {
  test('of ten editors on two hosts who write at once exactly one does', async () => {
    await using api = await open();
    const other = await api.another();
    const { key, id } = await closedRound(api.fetch);
    const answered = await Promise.all(
      Array.from({ length: 10 }, (_, editor) => {
        const plan = { published: true, measures: [measure({ text: `Forslag ${editor}` })] };
        return writePlan((editor % 2 ? api : other).fetch, key, id, plan, '"0"');
      }),
    );
    const done = answered.filter(({ status }) => status === 200);
    expect(done).toHaveLength(1);
    expect(answered.filter(({ body }) => body.code === 'plan-changed')).toHaveLength(9);
    expect((await readPlan(api.fetch, key, id)).body).toEqual(done[0]?.body);
  });

  test('a view that is shared while measures are written loses none of the two', async () => {
    await using api = await open();
    const { key, survey } = await openSurvey(api.fetch);
    await changeCoachView(api.fetch, key, survey.id, {
      coachView: { answers: answers('no'), shared: false },
    });
    await close(api.fetch, key, survey.id);
    const shared = await Promise.all([
      changeCoachView(api.fetch, key, survey.id, { coachViewShared: true }),
      writePlan(api.fetch, key, survey.id),
    ]);
    expect(shared[0].status).toBe(200);
    const { body } = await readPlan(api.fetch, key, survey.id);
    expect(body.coachView).toEqual({ answers: answers('no'), shared: true });
    expect(body.measures).toHaveLength(shared[1].status === 200 ? 1 : 0);
    expect([200, 412]).toContain(shared[1].status);
  });

  test('a measure that has become late stays as it is, is moved ahead or ends', async () => {
    await using api = await open();
    const { key, id } = await closedRound(api.fetch);
    const due = day(api.clock.now + 3 * DAY);
    const write = (...measures: unknown[]) => writePlan(api.fetch, key, id, { published: true, measures });
    const { body } = await write(measure({ due }));
    const [stored] = body.measures;
    api.clock.now += 10 * DAY;
    const refused = [{ path: 'measures.0.due', message: 'out-of-range' }];
    // Unchanged, with another text, done, dropped, or with a day to come.
    for (const change of [
      {},
      { text: 'Nytt' },
      { state: 'done' },
      { state: 'dropped' },
      { due: day(api.clock.now) },
    ]) {
      expect([change, (await write({ ...stored, due, ...change })).status]).toEqual([change, 200]);
      await write({ ...stored, due: day(api.clock.now + DAY) });
      if (!('due' in change)) expect((await write({ ...stored, due })).body.errors).toEqual(refused);
      api.clock.now -= 10 * DAY;
      await write(stored);
      api.clock.now += 10 * DAY;
    }
    // What was done before anybody wrote it down may have a day that is past.
    expect((await write(measure({ due, state: 'done' }))).status).toBe(200);
    expect((await write(measure({ due }))).body.errors).toEqual(refused);
  });

  test('a plan moves with its organisation, and goes with organisation or workspace', async () => {
    await using api = await open();
    const there = async (id: string) => (await api.store.read('plan', [id]))[0] !== null;
    const { key, id, organisation } = await closedRound(api.fetch);
    await writePlan(api.fetch, key, id);
    const own = `/api/organisations/${organisation.id}`;
    const offer = await call<{ token: string }>(api.fetch, 'POST', `${own}/transfer`, { key });
    const receiver = (await openSurvey(api.fetch)).key;
    const { token } = offer.body;
    expect((await call(api.fetch, 'POST', '/api/transfers', { key: receiver, body: { token } })).status).toBe(
      200,
    );
    expect((await readPlan(api.fetch, receiver, id)).body.measures).toHaveLength(1);
    expect((await readPlan(api.fetch, key, id)).status).toBe(404);
    expect(await there(id)).toBe(true);
    expect((await call(api.fetch, 'DELETE', own, { key: receiver })).status).toBe(204);
    expect(await there(id)).toBe(false);
    const second = await closedRound(api.fetch);
    await writePlan(api.fetch, second.key, second.id);
    expect(await there(second.id)).toBe(true);
    expect((await call(api.fetch, 'DELETE', '/api/workspace', { key: second.key })).status).toBe(204);
    expect(await there(second.id)).toBe(false);
  });
});
