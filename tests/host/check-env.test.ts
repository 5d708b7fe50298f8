import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { expect, test } from 'vitest';
import { findings } from '#host/check-env.ts';
import { slipsIn } from '#host/slips.ts';
import { temporaryFolder } from '../support/host.ts';
import { startRedis } from '../support/redis-server.ts';
import { startBridge } from '../support/upstash-bridge.ts';

const ROOT = new URL('../../', import.meta.url);
const PEPPER = 'p'.repeat(32);

/** What `npm run check:env` runs, with nothing else in the environment. */
async function check(env: Record<string, string>, folder = '/') {
  const script = fileURLToPath(new URL('src/host/cli/okr-klar.mjs', ROOT));
  const child = spawn(process.execPath, [script, 'check'], { env, cwd: folder });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  await once(child, 'close');
  return { status: child.exitCode, said };
}

test('every mistake of the environment is said at once, and no value', async () => {
  const { status, said } = await check({
    UPSTASH_REDIS_REST_URL: 'redis://x',
    PEPPER: 'too short',
    CRON_SECRET: 'tiny',
    SITE_URL: 'survey.mine',
  });
  expect(status).toBe(1);
  for (const name of ['REST_URL', 'REST_TOKEN', 'PEPPER is shorter', 'CRON_SECRET is shorter', 'SITE_URL']) {
    expect(said).toContain(name);
  }
  expect(said).toContain('openssl rand');
  expect(said).not.toMatch(/too short|tiny|redis:|mine/);
});

test('it writes to the database and deletes it again, over either protocol, and says what is left open and what warns', async () => {
  await using redis = await startRedis();
  await using bridge = await startBridge(redis.client);
  using folder = temporaryFolder();
  const { url: REDIS_URL } = redis;
  await redis.client.config('SET', 'maxmemory-policy', 'allkeys-lru');
  writeFileSync(join(folder.path, '.env'), `REDIS_URL="${REDIS_URL}"\nPEPPER=short\n`);
  const ran = await check({ PEPPER }, folder.path);
  expect(ran).toMatchObject({ status: 0, said: expect.stringContaining('is complete') });
  const rest = await findings({ KV_REST_API_URL: bridge.url, KV_REST_API_TOKEN: bridge.token, PEPPER });
  const resp = await findings({ REDIS_URL, PEPPER });
  for (const said of [ran.said, rest.notes.join(), resp.notes.join()]) {
    expect(said).toMatch(/(Upstash|Redis) answers, and takes what is written/);
    expect(said).toContain('SIGNUP_CODE is not set');
    expect(said).toContain('Set maxmemory-policy to noeviction');
  }
  expect(await redis.client.dbsize()).toBe(0);
  expect(await redis.client.info('commandstats')).toContain('cmdstat_del:calls=3');
  const pair = { UPSTASH_REDIS_REST_URL: bridge.url, UPSTASH_REDIS_REST_TOKEN: 'canary' };
  expect((await findings({ ...pair, PEPPER })).mistakes).toEqual([
    'Upstash cannot be written to: wrong password.',
  ]);
  expect((await findings({ REDIS_URL: `${REDIS_URL}/99`, PEPPER })).mistakes).toEqual([
    'REDIS_URL names a database number that this Redis does not have.',
  ]);
});

test('a data folder is tried where it is or will be, and nothing is left in it', async () => {
  using folder = temporaryFolder();
  const DATA_DIR = join(folder.path, 'not', 'yet');
  expect((await findings({ DATA_DIR })).notes).toContain('DATA_DIR can be written to.');
  expect(readdirSync(folder.path)).toEqual([]);
  expect((await findings({ DATA_DIR: '/proc/okr' })).mistakes.join()).toContain(
    'DATA_DIR cannot be written to',
  );
});

test.each([
  ['a space after a value', { SIGNUP_CODE: 'canary ' }, 'SIGNUP_CODE has a space'],
  ['quotes around a value', { SIGNUP_CODE: '"canary"' }, 'SIGNUP_CODE has quotes'],
  ['a value that was never filled in', { SIGNUP_CODE: 'changeme' }, 'SIGNUP_CODE still has a placeholder'],
  ['an address for examples', { SITE_URL: 'https://okr.example' }, 'SITE_URL still has a placeholder'],
  [
    'a token of another pair',
    { UPSTASH_REDIS_REST_URL: 'https://canary.upstash.io', KV_REST_API_TOKEN: 'canary' },
    'are mixed',
  ],
  [
    'an address of the console',
    { KV_REST_API_URL: 'https://console.upstash.com/canary', KV_REST_API_TOKEN: 'canary' },
    "page of Upstash's console",
  ],
  ['a cluster without hosts', { REDIS_URL: 'redis+cluster://' }, 'REDIS_URL is not the address'],
])('%s is named, and not told', async (_, env, sentence) => {
  const mistakes = (await findings(env)).mistakes.join('\n');
  expect(mistakes).toContain(sentence);
  expect(mistakes).not.toMatch(/canary|changeme|okr\.example$/m);
});

test('control: values that are filled in are not taken for slips', () => {
  const env = {
    SIGNUP_CODE: 'xylophone',
    SITE_URL: 'https://okr.testby.no',
    OPERATOR_CONTACT: 'post@testby.no',
    PATH: 'xxx',
  };
  expect(slipsIn(env)).toEqual([]);
});

test('.env.example explains every variable that the functions read', () => {
  const example = readFileSync(new URL('.env.example', ROOT), 'utf8');
  const config = readFileSync(new URL('src/host/config.ts', ROOT), 'utf8');
  const serverless = config.slice(config.indexOf('function readServerlessConfig'));
  const names = new Set([...serverless.matchAll(/env\.([A-Z_]+)/g)].map(([, name]) => name as string));
  expect(names.size).toBe(9);
  expect([...names].filter((name) => !example.includes(name))).toEqual([]);
});
