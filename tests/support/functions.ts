import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { type Fetch, overNetwork } from './client.ts';

const HOST = fileURLToPath(new URL('../deploy/functions-host.ts', import.meta.url));

/** The built functions in a process of their own. @param env what Vercel would set */
export async function startFunctions(
  env: Record<string, string>,
): Promise<{ fetch: Fetch } & AsyncDisposable> {
  const handlers = inject('functions').map(({ entrypoint, handler }) => [entrypoint, handler]);
  const child = spawn(process.execPath, [HOST], {
    env: { ...env, PATH: process.env.PATH, FUNCTIONS: JSON.stringify(Object.fromEntries(handlers)) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  while (!printed.includes('\n')) printed += String((await once(child.stdout, 'data'))[0]);
  const origin = /functions: (\S+)/.exec(printed)?.[1] as string;
  return {
    fetch: overNetwork(origin),
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
