import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { SETTINGS } from '#host/limiter/limiter.ts';
import { withGuessLimit, withStrictGuessLimit } from '#server/limit.ts';
import { LIMITS } from '#server/limiter.ts';
import type { ProblemError } from '#server/problem-response.ts';
import { type Answered, answers, call, close, type Fetch, openSurvey, respond } from '../support/client.ts';
import { type Api, apiOn, apiOnSqlite } from '../support/host.ts';
import { onEveryStore } from '../support/stores.ts';

const KEY = `ck_22222222${'A'.repeat(32)}`;

function guess(fetch: Fetch, key = KEY) {
  return call(fetch, 'GET', '/api/workspace', { key });
}

function create(fetch: Fetch) {
  return call(fetch, 'POST', '/api/workspace', { body: {} });
}

function expectLimited(refused: Answered<unknown>): void {
  expect(refused).toMatchObject({ status: 429, body: { code: 'rate-limited' } });
  const seconds = Number(refused.headers.get('retry-after'));
  expect(Number.isInteger(seconds)).toBe(true);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(600);
}

/** Does something that often, some of it at once, and says what came of it by status. */
async function many(times: number, once: () => Promise<{ status: number }>) {
  const statuses: Record<number, number> = {};
  for (let done = 0; done < times; done += 50) {
    const some = Array.from({ length: Math.min(50, times - done) }, once);
    for (const { status } of await Promise.all(some)) statuses[status] = (statuses[status] ?? 0) + 1;
  }
  return statuses;
}

/** Answers up to a limit from one address, and then once more from it and from another one. */
async function answerUpTo(limit: number, api: Api): Promise<void> {
  const { key, survey } = await openSurvey(api.fetch, { employees: 5000 });
  const send = () => respond(api.fetch, survey.id);
  expect(await many(limit, send)).toEqual({ 201: limit });
  expectLimited(await send());
  expect((await respond(api.from('192.0.2.2'), survey.id)).status).toBe(201);
  expect((await close(api.fetch, key, survey.id)).body.participation).toMatchObject({ responses: limit + 1 });
}

test('3 000 responses from one address pass', async () => {
  using api = apiOnSqlite();
  expect(LIMITS.response).toBeGreaterThanOrEqual(3_000);
  await answerUpTo(LIMITS.response, api);
});

onEveryStore((open, isSqlite) => {
  test('responses over the limit count nothing', async () => {
    // An eighth of the real one, told to the others as often on the way.
    const response = LIMITS.response / 8;
    const shareEvery = Math.floor(SETTINGS.shareEvery / 8);
    await using api = await open({ limiting: { limits: { ...LIMITS, response }, shareEvery } });
    await answerUpTo(response, api);
  });

  // The real limit on one; on the others a fifth of it, told to each other as often on the way.
  const workspaces = isSqlite ? 100 : 20;
  test(`${workspaces} workspaces with an organisation and a survey each pass from one address, one more does not`, async () => {
    const creation = isSqlite ? LIMITS.creation : LIMITS.creation / 5;
    const shareEvery = Math.floor(SETTINGS.shareEvery / (isSqlite ? 1 : 5));
    await using api = await open({ limiting: { limits: { ...LIMITS, creation }, shareEvery } });
    for (let number = 0; number < workspaces; number += 1) {
      expect((await openSurvey(api.fetch)).survey.status).toBe('open');
    }
    expectLimited(await create(api.fetch));
    expect((await create(api.from('192.0.2.2'))).status).toBe(201);
  });

  test('30 wrong keys are not found, more are too many; the right key of somebody next door still opens', async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch);
    const resultsKey = organisation.resultsKey as string;
    const wrong = ['nonsense', KEY, `${key.slice(0, -2)}xx`, resultsKey];
    for (let number = 0; number < 30; number += 1) {
      expect((await guess(api.fetch, wrong[number % 4])).status).toBe(404);
    }
    for (const dead of wrong) expectLimited(await guess(api.fetch, dead));
    expect((await guess(api.fetch, key)).status).toBe(200);
    expect((await call(api.fetch, 'GET', '/api/results', { key: resultsKey })).status).toBe(200);
    const round = await call(api.fetch, 'GET', `/api/surveys/${survey.id}/result`, { key: resultsKey });
    expect(round.status).toBe(200);
    // A right key takes nothing back: a wrong one is still one too many.
    expectLimited(await guess(api.fetch));
    expect((await guess(api.from('192.0.2.2'))).status).toBe(404);
  });

  test('control: where each is counted before it is tried, thirty wrong ones lock out the right one', async () => {
    await using api = await open();
    const caller = { server: api.context, address: '192.0.2.1' };
    await many(31, () => guess(api.fetch));
    expect(await withGuessLimit(caller, () => 'opened')).toBe('opened');
    const strictly = (isRight: boolean) =>
      withStrictGuessLimit(caller, () => isRight).then(
        () => 'opened',
        (error: ProblemError) => error.problem.code,
      );
    for (let wrong = 0; wrong < 30; wrong += 1) expect(await strictly(false)).toBe('not-found');
    expect(await strictly(true)).toBe('rate-limited');
  });

  test('right keys, requests without a key and what is not found for another reason are no guesses', async () => {
    await using api = await open();
    const { key } = await openSurvey(api.fetch);
    expect(await many(40, () => guess(api.fetch, key))).toEqual({ 200: 40 });
    expect(await many(40, () => call(api.fetch, 'GET', '/api/workspace'))).toEqual({ 401: 40 });
    expect(await many(40, () => call(api.fetch, 'GET', '/api/surveys/b22222222'))).toEqual({ 404: 40 });
    expect((await guess(api.fetch, key)).status).toBe(200);
  });

  test('wrong sign-up codes count as guesses, asking without one does not', async () => {
    await using api = await open({ signupCode: 'fjell' });
    const withCode = (signupCode?: string) =>
      call(api.fetch, 'POST', '/api/workspace', { body: signupCode ? { signupCode } : {} });
    expect(await many(40, () => withCode())).toEqual({ 403: 40 });
    expect((await withCode('fjell')).status).toBe(201);
    expect(await many(30, () => withCode('fjord'))).toEqual({ 403: 30 });
    expectLimited(await withCode('fjord'));
    expectLimited(await withCode('fjell'));
    // They lock out nobody with a key, a dead one included.
    expect((await guess(api.fetch)).status).toBe(404);
  });

  test('dead keys from an office do not lock out who signs up with the right code; control: counted as one they do', async () => {
    await using api = await open({ signupCode: 'fjell' });
    const { limiter } = api.context;
    const signUp = (fetch: Fetch) => call(fetch, 'POST', '/api/workspace', { body: { signupCode: 'fjell' } });
    await many(60, () => guess(api.fetch));
    for (let coach = 0; coach < 40; coach += 1) expect((await signUp(api.fetch)).status).toBe(201);
    const take: typeof limiter.take = (what, ...rest) =>
      limiter.take(what === 'chosenGuess' ? 'guess' : what, ...rest);
    const asOne = apiOn(api.store, { signupCode: 'fjell', limiter: { ...limiter, take } });
    expectLimited(await signUp(asOne.fetch));
  });

  test('a short code is not found by trying, not even all at once; control: tried first, as keys are, it is', async () => {
    const code = '0470';
    const all = Array.from({ length: 1000 }, (_, number) => `${number}`.padStart(4, '0'));
    await using api = await open({ signupCode: code });
    const tries = await Promise.all(
      all.map((signupCode) => call(api.fetch, 'POST', '/api/workspace', { body: { signupCode } })),
    );
    expect(tries.filter(({ status }) => status === 201)).toEqual([]);
    expect(tries.filter(({ status }) => status === 403)).toHaveLength(30);
    const caller = { server: api.context, address: '192.0.2.1' };
    const found = all.map((given) =>
      withGuessLimit(caller, () => (given === code ? given : null)).catch(() => null),
    );
    expect((await Promise.all(found)).filter(Boolean)).toEqual([code]);
  });

  test('when the window has ended, everything passes again', async () => {
    const limits = { creation: 3, read: 3, response: 3, credential: 3, guess: 2, chosenGuess: 2 };
    await using api = await open({ limiting: { limits, windowSeconds: 4, shareEvery: 2 } });
    const { survey } = await openSurvey(api.fetch);
    expect(await many(5, () => respond(api.fetch, survey.id))).toEqual({ 201: 3, 429: 2 });
    expect(await many(5, () => guess(api.fetch))).toEqual({ 404: 2, 429: 3 });
    expectLimited(await create(api.fetch));
    await wait(4100);
    expect(await many(3, () => respond(api.fetch, survey.id))).toEqual({ 201: 3 });
    expect((await guess(api.fetch)).status).toBe(404);
    expect((await create(api.fetch)).status).toBe(201);
  });

  test('a form over the limit comes back with all answers', async () => {
    await using api = await open({ limiting: { limits: { ...LIMITS, response: 0 } } });
    const { survey } = await openSurvey(api.fetch);
    const page = await call<string>(api.fetch, 'POST', `/s/${survey.id}?respond`, {
      raw: new URLSearchParams(answers('no')).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(page.status).toBe(429);
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(page.body).toContain('Vent noen minutter');
    expect(page.body.match(/value="no" required checked/g)).toHaveLength(12);
  });
});
