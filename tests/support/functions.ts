import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { type Fetch, overNetwork } from './client.ts';

const WRITE_CACHE = fileURLToPath(new URL('./write-compile-cache.ts', import.meta.url));
const HOST = fileURLToPath(new URL('../deploy/functions-host.ts', import.meta.url));

export interface RunningFunctions extends AsyncDisposable {
  readonly fetch: Fetch;
  readonly origin: string;
  /** Everything they printed so far. */
  readonly output: () => string;
  /** Ends them at once, when nothing can be waited for any more. */
  readonly kill: () => void;
}

/** The built functions in a process of their own. @param env what Vercel would set */
export async function startFunctions(env: Record<string, string>): Promise<RunningFunctions> {
  const handlers = inject('functions').map(({ path, handler }) => [path, handler]);
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, ['--import', WRITE_CACHE, HOST], {
    env: { ...env, PATH, NODE_COMPILE_CACHE, FUNCTIONS: JSON.stringify(Object.fromEntries(handlers)) },
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
    kill: () => child.kill('SIGKILL'),
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
