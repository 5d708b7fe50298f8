import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const HOOK = `
import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
await import(process.argv[1]);
console.log(loaded.some((url) => url.includes('/node_modules/valibot/')));`;

/** Whether a function that serves this resource loads valibot as it starts, which costs it about 11 ms. */
function loadsValibot(resource: string): boolean {
  const file = new URL(`../../src/server/${resource}.ts`, import.meta.url).href;
  const { stdout, stderr } = spawnSync('node', ['--input-type=module', '--eval', HOOK, file], {
    encoding: 'utf8',
  });
  if (!/^(true|false)\n$/.test(stdout)) throw new Error(stderr);
  return stdout.startsWith('true');
}

test.each(['responses', 'result', 'results', 'health', 'cron'])(
  '%s, which checks no body with it, loads no valibot',
  (resource) => {
    expect(loadsValibot(resource)).toBe(false);
  },
);

test('control: a resource that checks a body with it is seen to load it', () => {
  expect(loadsValibot('surveys')).toBe(true);
});
