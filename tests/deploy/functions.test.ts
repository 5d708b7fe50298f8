import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { ADDRESSES } from '#contract/addresses.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { upstashClient } from '#store/redis/upstash-client.ts';
import { answers, call, openSurvey, respond, response } from '../support/client.ts';
import { startFunctions } from '../support/functions.ts';
import { startRedis } from '../support/redis-server.ts';
import { startBridge } from '../support/upstash-bridge.ts';
import { routeOnVercel } from '../support/vercel-routes.ts';

/** A line of our code. */
function lineOf(file: string, line: number): string | undefined {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').split('\n')[line - 1];
}

const ENV = { PEPPER: 'p'.repeat(32), CRON_SECRET: 'secret-of-the-daily-call' };

/** The functions on an empty Redis, behind a bridge that counts. */
async function start() {
  const redis = await startRedis();
  const bridge = await startBridge(redis.client);
  const functions = await startFunctions({
    ...ENV,
    KV_REST_API_URL: bridge.url,
    KV_REST_API_TOKEN: bridge.token,
  });
  return {
    fetch: functions.fetch,
    output: functions.output,
    bridge,
    store: openRedisStore(upstashClient(bridge.url, bridge.token)),
    async [Symbol.asyncDispose]() {
      for (const each of [functions, bridge, redis]) await each[Symbol.asyncDispose]();
    },
  };
}

describe("on Vercel's functions", () => {
  test('every function holds the Upstash client and no other store', () => {
    for (const { path, sources, bytes } of inject('functions')) {
      const others = sources.filter((file) =>
        /ioredis|sqlite|node_modules\/(srvx|astro|preact)\//.test(file),
      );
      expect([path, others]).toEqual([path, []]);
      expect(sources.some((file) => file.includes('@upstash/redis'))).toBe(true);
      console.log(`${path}: ${Math.round(bytes / 1024)} KiB of ${sources.length} files`);
    }
  });

  test('a response is one HTTP call and one script', async () => {
    await using site = await start();
    const { survey } = await openSurvey(site.fetch, { groups: ['A', 'B'] });
    // The very first one teaches the server the script, which takes a second call.
    await respond(site.fetch, survey.id);
    const before = site.bridge.calls.length;
    for (let person = 0; person < 50; person += 1) {
      await respond(site.fetch, survey.id, response(answers('no'), 'g1'));
    }
    expect(site.bridge.calls.slice(before)).toEqual(Array(50).fill(['evalsha']));
  });

  test('an address of the API that nobody has is a problem like any other', async () => {
    await using site = await start();
    for (const path of ['/api/nothing', '/api/surveys/b22222222/nothing', '/assets/nothing.js']) {
      const { status, body } = await call(site.fetch, 'GET', path);
      expect([path, status, body.code]).toEqual([path, 404, 'not-found']);
    }
  });

  test('a function without its environment says what is missing, all at once, and no value', async () => {
    await using functions = await startFunctions({ PEPPER: 'too short' });
    const answer = await call(functions.fetch, 'GET', '/api/health');
    expect(answer).toMatchObject({ status: 500, body: { code: 'misconfigured' } });
    expect(answer.body.detail).toContain('UPSTASH_REDIS_REST_URL');
    expect(answer.body.detail).toContain('UPSTASH_REDIS_REST_TOKEN');
    expect(answer.body.detail).toContain('PEPPER is shorter');
    expect(answer.body.detail).not.toContain('too short');
  });

  test('an error of the database, which repeats the command, gets neither into an answer nor into the log', async () => {
    await using site = await start();
    const { key, survey } = await openSurvey(site.fetch);
    await respond(site.fetch, survey.id);
    const [before, sent] = [site.output(), response()];
    site.bridge.trouble = async (carryOut) => {
      const words = `ERR broken, command was: ["evalsha","okr:{${survey.id}}","${sent.responseId}"]`;
      await carryOut();
      return Response.json({ error: words }, { status: 400 });
    };
    const refused = await respond(site.fetch, survey.id, sent);
    expect(refused).toMatchObject({ status: 503, body: { code: 'store-unavailable' } });
    expect(JSON.stringify(refused.body)).not.toMatch(/evalsha|okr:/);
    expect((await call(site.fetch, 'GET', '/api/workspace', { key })).status).toBe(503);
    const logged =
      /\S+Z error store-unavailable okr-klar: store: other, UpstashError at (src\/server\/[\w/-]+\.ts):(\d+)\n/g;
    const places = Array.from(
      site.output().matchAll(logged),
      ([, file, line]) => [file, Number(line)] as const,
    );
    expect(site.output().replaceAll(logged, '')).toBe(before);
    // The places are those in our code, though what ran is one line of a bundle.
    expect(places.length).toBeGreaterThan(0);
    for (const [file, line] of places)
      expect(lineOf(file as string, line)).toMatch(/await (count\(|.*store)/);
    site.bridge.trouble = null;
    expect((await respond(site.fetch, survey.id, sent)).body.status).toBe('already-counted');
  });

  test('the daily call closes what is overdue, for nobody without its secret', async () => {
    await using site = await start();
    const { survey } = await openSurvey(site.fetch);
    await site.store.reschedule(survey.id, new Date(Date.now() - 1).toISOString());
    const run = (secret: string) => call(site.fetch, 'GET', '/api/cron', { key: secret });
    expect((await run('another')).status).toBe(404);
    expect((await run(ENV.CRON_SECRET)).body).toEqual({ closed: 1, failed: 0 });
    expect((await run(ENV.CRON_SECRET)).body).toEqual({ closed: 0, failed: 0 });
  });

  test('who asks is who Vercel says, whatever else the request claims', async () => {
    await using site = await start();
    const guessFrom = (address: string, claimed = address) => {
      const headers = { 'x-real-ip': address, 'x-forwarded-for': claimed };
      return call(site.fetch, 'GET', '/api/workspace', { key: 'nonsense', headers });
    };
    for (let attempt = 0; attempt < 30; attempt += 1) {
      expect((await guessFrom('203.0.113.7', `198.51.100.${attempt}`)).status).toBe(404);
    }
    expect((await guessFrom('203.0.113.7', '198.51.100.99')).status).toBe(429);
    expect((await guessFrom('203.0.113.8', '203.0.113.7')).status).toBe(404);
  });
});

test('there are at most twelve functions, and every address of the API leads to one', () => {
  expect(inject('functions').length).toBeLessThanOrEqual(12);
  const leadsNowhere = (pathname: string) => {
    const led = routeOnVercel(pathname);
    // What nothing else serves leads to this function, which says that it is unknown.
    const isRest = led && 'to' in led && led.to === '/api/results' && pathname !== led.to;
    return isRest || !(led && 'to' in led && led.to.startsWith('/api/'));
  };
  const asked = Object.values(ADDRESSES).map(([path]) => path.replace(/:\w+/g, 'b22222222'));
  expect(asked.filter(leadsNowhere)).toEqual([]);
  // Control: an address that nothing serves.
  expect(leadsNowhere('/api/nothing')).toBe(true);
});

test('vercel.json calls a function that is there, once a day, in Stockholm', () => {
  const { regions, crons } = JSON.parse(readFileSync(new URL('../../vercel.json', import.meta.url), 'utf8'));
  expect(regions).toEqual(['arn1']);
  expect(crons).toEqual([{ path: '/api/cron', schedule: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }]);
  expect(inject('functions').map(({ path }) => path)).toContain('api/cron');
});
