import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { type Fetch, overNetwork } from './client.ts';

const HOST = fileURLToPath(new URL('../deploy/functions-host.ts', import.meta.url));

export interface RunningFunctions extends AsyncDisposable {
  readonly fetch: Fetch;
  readonly origin: string;
  /** Everything they printed so far. */
  readonly output: () => string;
}

/** The built functions in a process of their own. @param env what Vercel would set */
export async function startFunctions(env: Record<string, string>): Promise<RunningFunctions> {
  const handlers = inject('functions').map(({ entrypoint, handler }) => [entrypoint, handler]);
  const child = spawn(process.execPath, [HOST], {
    env: { ...env, PATH: process.env.PATH, FUNCTIONS: JSON.stringify(Object.fromEntries(handlers)) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
  while (!printed.includes('functions: ')) await once(child.stdout, 'data');
  const origin = /functions: (\S+)/.exec(printed)?.[1] as string;
  return {
    fetch: overNetwork(origin),
    origin,
    output: () => printed,
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
