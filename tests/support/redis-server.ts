import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { temporaryFolder } from './host.ts';
import { freePort } from './port.ts';
import { redisServer } from './tools.ts';

/** A real Redis on a free loopback port, every write synchronised to its append-only file. */
export interface RunningRedis extends AsyncDisposable {
  readonly url: string;
  readonly folder: string;
  /** A connection of the test's own. */
  readonly client: Redis;
  /** Ends it the hard way and starts it again on the same port and files. */
  killAndRestart(): Promise<void>;
  /** Ends it at once, when nothing can be waited for any more. */
  kill(): void;
}

export async function startRedis(): Promise<RunningRedis> {
  const folder = temporaryFolder();
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let child = await launch(port, folder.path);
  const client = new Redis(url);
  client.on('error', () => undefined);
  return {
    url,
    folder: folder.path,
    client,
    async killAndRestart() {
      await end(child, 'SIGKILL');
      child = await launch(port, folder.path);
    },
    kill() {
      child.kill('SIGKILL');
      folder[Symbol.dispose]();
    },
    async [Symbol.asyncDispose]() {
      client.disconnect();
      await end(child, 'SIGKILL');
      folder[Symbol.dispose]();
    },
  };
}

async function launch(port: number, folder: string): Promise<ChildProcess> {
  const options = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'yes',
    appendfsync: 'always',
  };
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(redisServer(), words, { stdio: 'ignore' });
  const probe = new Redis(port, '127.0.0.1', { retryStrategy: () => 20, maxRetriesPerRequest: null });
  probe.on('error', () => undefined);
  // While the append-only file is being read, Redis answers LOADING.
  while ((await probe.ping().catch(() => '')) !== 'PONG') await wait(20);
  probe.disconnect();
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
