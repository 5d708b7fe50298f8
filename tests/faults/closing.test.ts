import { expect, test } from 'vitest';
import { allResources } from '../../src/server/index.ts';
import { serve } from '../../src/server/serve.ts';
import type { Store } from '../../src/storage/store.ts';
import { StoreUnavailable } from '../../src/storage/store.ts';
import { answers, call, close, openSurvey, respond, response } from '../support/client.ts';
import type { Api } from '../support/host.ts';
import { onEveryStore } from '../support/stores.ts';

const resources = await allResources();

type Step = 'reschedule' | 'collect' | 'finish';

/** Every place where a function can be killed while it closes a survey. */
const KILLS: readonly [when: 'before' | 'after', step: Step][] = [
  ['before', 'reschedule'],
  ['after', 'reschedule'],
  ['before', 'collect'],
  ['after', 'collect'],
  ['before', 'finish'],
  ['after', 'finish'],
];

/** A store that dies once, just before or just after one step. Everything after that finds it well again. */
function dyingOnce(store: Store, when: 'before' | 'after', step: Step): Store {
  let alive = true;
  const die = () => {
    alive = false;
    throw new StoreUnavailable(store.name);
  };
  const run = store[step] as (...words: unknown[]) => Promise<unknown>;
  const dying = async (...words: unknown[]) => {
    if (alive && when === 'before') die();
    const value = await run(...words);
    if (alive) die();
    return value;
  };
  return { ...store, [step]: dying };
}

const PEOPLE = Array.from({ length: 23 }, (_, person) =>
  response(
    answers(person % 3 === 0 ? 'no' : 'yes', { 'goals-open': person < 9 ? 'unsure' : 'no' }),
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
      const dying = serve(resources, { ...api.context, store: dyingOnce(api.store, when, step) });
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
      serve(resources, { ...api.context, store: dyingOnce(api.store, 'after', step) });
    for (const step of ['reschedule', 'collect', 'collect'] as const) {
      const dying = after(step);
      await close((request) => dying(request), key, id);
    }
    const reads = Array.from({ length: 10 }, () => resultOf(api, key, id));
    for (const read of await Promise.all(reads)) expect(read).toEqual(expected);
  });

  test('control: a closing that is not the same each time is noticed', async () => {
    await using api = await open();
    const results = [];
    for (const alive of [true, false]) {
      const { key, id } = await answered(api);
      // One that deletes too early: of what was counted nothing is left when it is tried again.
      const store = { ...api.store, collect: alive ? api.store.collect : collectNothing };
      const careless = serve(resources, { ...api.context, store });
      await api.store.collect(id);
      await close((request) => careless(request), key, id);
      results.push(
        await call<{ result: unknown }>((request) => careless(request), 'GET', `/api/surveys/${id}/result`, {
          key,
        }),
      );
      expect((await api.store.surveys([id]))[0]?.state).toBe('closed');
    }
    const [kept, lost] = results.map(({ body }) => JSON.stringify(body.result));
    expect(kept).not.toBe(lost);
    expect(lost).toBe('{"tooFew":true}');
  });
});

async function collectNothing(): ReturnType<Store['collect']> {
  return { cells: new Uint32Array(), padIds: [] };
}
