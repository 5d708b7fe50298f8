import { expect, test } from 'vitest';
import type { ResultDocument } from '#contract/result.ts';
import { allRoutes } from '#server/index.ts';
import { serve } from '#server/serve.ts';
import type { Lease, Store } from '#store/store.ts';
import { StoreUnavailable } from '#store/store.ts';
import { answers, call, close, openSurvey, respond, response } from '../support/client.ts';
import { collected } from '../support/collected.ts';
import type { Api } from '../support/host.ts';
import { onEveryStore } from '../support/stores.ts';

const resources = await allRoutes();

type Step = 'reschedule' | 'collect' | 'pads' | 'finish';

/** Every place where a function can be killed while it closes a survey. */
const KILLS: readonly [when: 'before' | 'after', step: Step][] = [
  ['before', 'reschedule'],
  ['after', 'reschedule'],
  ['before', 'collect'],
  ['after', 'collect'],
  ['before', 'pads'],
  ['after', 'pads'],
  ['before', 'finish'],
  ['after', 'finish'],
];

/** What is killed gives no lease back: the next one waits until it is over, here a moment. */
const LEASE = 150;

/** The store of a host that dies just before or just after one step, and does nothing from then on. */
function dyingAt(store: Store, when: 'before' | 'after', step: Step, milliseconds = LEASE): Store {
  let alive = true;
  const die = () => {
    alive = false;
    throw new StoreUnavailable(store.name);
  };
  const brief = (lease: Lease) => ({ ...lease, milliseconds });
  const living = {
    ...store,
    collect: (id: string, lease: Lease) => store.collect(id, brief(lease)),
    pads: (id: string, lease: Lease, from: string | null) => store.pads(id, brief(lease), from),
  };
  const mortal = Object.entries(living).map(([name, run]) => {
    if (typeof run !== 'function') return [name, run];
    const dying = async (...words: unknown[]) => {
      if (!alive || (name === step && when === 'before')) die();
      const value = await (run as (...words: unknown[]) => unknown)(...words);
      if (!alive || name === step) die();
      return value;
    };
    return [name, dying];
  });
  return Object.fromEntries(mortal);
}

const PEOPLE = Array.from({ length: 23 }, (_, person) =>
  response(
    answers(person % 3 === 0 ? 'no' : 'yes', { 'goals-visible': person < 9 ? 'unsure' : 'no' }),
    person < 11 ? 'g1' : 'g2',
  ),
);

/** A survey that all these people have answered. */
async function answered({ fetch }: Api) {
  const { key, survey } = await openSurvey(fetch, { groups: ['Ledelse', 'Drift'] });
  for (const person of PEOPLE) await respond(fetch, survey.id, person);
  return { key, id: survey.id };
}

/** The result as the store keeps it and as the API says it, both as text. */
async function resultOf({ fetch, store }: Api, key: string, id: string) {
  const said = await call<{ result: unknown }>(fetch, 'GET', `/api/surveys/${id}/result`, { key });
  const [record] = await store.surveys([id]);
  expect(record?.state).toBe('closed');
  return [JSON.stringify(record?.result), JSON.stringify(said.body.result)];
}

onEveryStore((open) => {
  test('killed between any two steps of closing, a survey has the same result, byte for byte', async () => {
    await using api = await open();
    const whole = await answered(api);
    await close(api.fetch, whole.key, whole.id);
    const expected = await resultOf(api, whole.key, whole.id);
    expect(expected[0]).toContain('"responses":23');
    expect(expected[0]).toBe(expected[1]);

    for (const [when, step] of KILLS) {
      const { key, id } = await answered(api);
      const dying = serve(resources, { ...api.context, store: dyingAt(api.store, when, step) });
      expect((await close((request) => dying(request), key, id)).status).toBe(503);
      const late = await respond(api.fetch, id);
      expect([when, step, late.status]).toEqual([
        when,
        step,
        step === 'reschedule' && when === 'before' ? 201 : 409,
      ]);
      if (late.status === 201) continue;
      expect([when, step, await resultOf(api, key, id)]).toEqual([when, step, expected]);
    }
  });

  test('killed again and again, and read by many at once, it still closes with the same result', async () => {
    await using api = await open();
    const whole = await answered(api);
    await close(api.fetch, whole.key, whole.id);
    const expected = await resultOf(api, whole.key, whole.id);

    const { key, id } = await answered(api);
    const after = (step: Step) =>
      serve(resources, { ...api.context, store: dyingAt(api.store, 'after', step) });
    for (const step of ['reschedule', 'collect', 'collect', 'pads'] as const) {
      const dying = after(step);
      await close((request) => dying(request), key, id);
    }
    const reads = Array.from({ length: 10 }, () => resultOf(api, key, id));
    for (const read of await Promise.all(reads)) expect(read).toEqual(expected);
  });

  test('a closer that dies is replaced by the next reader, who is told `closing` until then', async () => {
    await using api = await open();
    const { key, id } = await answered(api);
    const dying = serve(resources, { ...api.context, store: dyingAt(api.store, 'after', 'pads', 2_500) });
    expect((await close((request) => dying(request), key, id)).status).toBe(503);
    const read = () => call<ResultDocument>(api.fetch, 'GET', `/api/surveys/${id}/result`, { key });
    const waited = await read();
    expect(waited.body).toMatchObject({ status: 'closing', result: null, participation: { responses: 23 } });
    let now = waited;
    while (now.body.status === 'closing') now = await read();
    expect(now.body).toMatchObject({ status: 'closed', result: { responses: 23 } });
  });

  test('fifty readers share one run; after a second they are told `closing`, and the run goes on', async () => {
    await using api = await open();
    const { key, id } = await answered(api);
    await api.store.reschedule(id, new Date(api.clock.now - 1).toISOString());
    let collects = 0;
    let hold: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      hold = resolve;
    });
    const store: Store = {
      ...api.store,
      // A reader that comes late is handed nothing, which is no second run.
      collect: async (...words) => {
        const sums = await api.store.collect(...words);
        if (sums && sums !== 'taken') collects += 1;
        return sums;
      },
      pads: async (...words) => {
        await held;
        return api.store.pads(...words);
      },
    };
    const host = serve(resources, { ...api.context, store });
    const read = () =>
      call<ResultDocument>((request) => host(request), 'GET', `/api/surveys/${id}/result`, { key });
    const reads = await Promise.all(Array.from({ length: 50 }, read));
    expect(new Set(reads.map(({ body }) => body.status))).toEqual(new Set(['closing']));
    expect(collects).toBe(1);
    hold();
    let now = await read();
    while (now.body.status === 'closing') now = await read();
    expect([now.body.status, collects]).toEqual(['closed', 1]);
  });

  test('two hosts that close at once agree, and one of them collects', async () => {
    await using api = await open();
    const { key, id } = await answered(api);
    await api.store.reschedule(id, new Date(api.clock.now - 1).toISOString());
    let collected = 0;
    const hosts = Array.from({ length: 4 }, () => {
      const collect: Store['collect'] = async (...words) => {
        const sums = await api.store.collect(...words);
        if (sums && sums !== 'taken') collected += 1;
        return sums;
      };
      return serve(resources, { ...api.context, store: { ...api.store, collect } });
    });
    const reads = Array.from({ length: 20 }, (_, place) =>
      call<ResultDocument>(
        (request) => (hosts[place % 4] as (typeof hosts)[number])(request),
        'GET',
        `/api/surveys/${id}/result`,
        { key },
      ),
    );
    const said = new Set((await Promise.all(reads)).map(({ body }) => JSON.stringify(body.result)));
    // Whoever has waited a second is told that it is closing.
    said.delete('null');
    expect([said.size, collected]).toEqual([1, 1]);
  });

  test('control: a closing that is not the same each time is noticed', async () => {
    await using api = await open();
    const results = [];
    for (const alive of [true, false]) {
      const { key, id } = await answered(api);
      // One that deletes too early: of what was counted nothing is left when it is tried again.
      const store = { ...api.store, ...(!alive && { collect: collectNothing, pads: noPads }) };
      const careless = serve(resources, { ...api.context, store });
      await collected(api.store, id);
      await close((request) => careless(request), key, id);
      results.push(await resultOf({ ...api, fetch: (request) => careless(request) }, key, id));
    }
    const [kept, lost] = results;
    expect(kept).not.toEqual(lost);
    expect(lost?.[0]).toBe('{"tooFew":true}');
  });
});

const collectNothing: Store['collect'] = async () => ({ cells: new Uint32Array(), responses: 0 });
const noPads: Store['pads'] = async () => ({ padIds: new Uint8Array(), next: null });
