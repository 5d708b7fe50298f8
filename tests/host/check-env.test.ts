import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const WHOLE = {
  UPSTASH_REDIS_REST_URL: 'https://example.upstash.io',
  UPSTASH_REDIS_REST_TOKEN: 'token',
  PEPPER: 'p'.repeat(32),
};

/** What `npm run check:env` runs, with nothing else in the environment. */
function check(env: Record<string, string>) {
  const script = fileURLToPath(new URL('src/host/check-env.ts', ROOT));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test('every mistake of the environment is said at once, and no value', () => {
  const { status, said } = check({
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

test('a complete environment is said to be complete, and what is left open', () => {
  expect(check(WHOLE)).toMatchObject({ status: 0, said: expect.stringContaining('is complete') });
  expect(check(WHOLE).said).toContain('SIGNUP_CODE is not set');
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token, PEPPER } = WHOLE;
  expect(check({ KV_REST_API_URL: url, KV_REST_API_TOKEN: token, PEPPER }).status).toBe(0);
});

test('.env.example explains every variable that the functions read', () => {
  const example = readFileSync(new URL('.env.example', ROOT), 'utf8');
  const config = readFileSync(new URL('src/host/config.ts', ROOT), 'utf8');
  const serverless = config.slice(config.indexOf('function readServerlessConfig'));
  const names = new Set([...serverless.matchAll(/env\.([A-Z_]+)/g)].map(([, name]) => name as string));
  expect(names.size).toBe(9);
  expect([...names].filter((name) => !example.includes(name))).toEqual([]);
});
