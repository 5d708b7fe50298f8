import { expect, inject, test } from 'vitest';
import { answers, call, openSurvey, respond, response } from '../support/client.ts';
import { startFunctions } from '../support/functions.ts';
import { startRedis } from '../support/redis-server.ts';
import { startBridge } from '../support/upstash-bridge.ts';

test('every function holds the Upstash client and no other store', () => {
  for (const { entrypoint, files, bytes } of inject('functions')) {
    const others = files.filter((file) =>
      /ioredis|sqlite|storage\/resp|node_modules\/(srvx|astro|preact)\//.test(file),
    );
    expect([entrypoint, others]).toEqual([entrypoint, []]);
    expect(files.some((file) => file.includes('@upstash/redis'))).toBe(true);
    console.log(`${entrypoint}: ${Math.round(bytes / 1024)} KiB in ${files.length} files`);
  }
});

test('a response is one HTTP call and one script', async () => {
  await using redis = await startRedis();
  await using bridge = await startBridge(redis.client);
  await using functions = await startFunctions({
    KV_REST_API_URL: bridge.url,
    KV_REST_API_TOKEN: bridge.token,
    PEPPER: 'p'.repeat(32),
  });
  const { survey } = await openSurvey(functions.fetch, { groups: ['A', 'B'] });
  // The very first one teaches the server the script, which takes a second call.
  await respond(functions.fetch, survey.id);
  const before = bridge.calls.length;
  for (let person = 0; person < 5; person += 1) {
    await respond(functions.fetch, survey.id, response(answers('no'), 'g1'));
  }
  expect(bridge.calls.slice(before)).toEqual(Array(5).fill(['evalsha']));
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
