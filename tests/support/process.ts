import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../src/host/cli/okr-klar.mjs', import.meta.url));
/** Node writes its cache as a process ends, which a host that is killed does not come to. */
const WRITE_CACHE = fileURLToPath(new URL('./write-compile-cache.ts', import.meta.url));

/** The Node host as its own process, as `npm start` runs it after building. */
export interface RunningHost {
  readonly origin: string;
  readonly process: ChildProcess;
  /** Everything it printed so far. */
  readonly output: () => string;
}

/** Starts the host on a free port and waits until it listens. @param dataFolder where it keeps its store */
export async function startHost(dataFolder: string, env: Record<string, string> = {}): Promise<RunningHost> {
  const { process: child, output, ended } = launch(dataFolder, env);
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const url = /okr-klar: (http:\S+)/.exec(output())?.[1];
      if (url) resolve(url);
    });
    ended.then(() => reject(new Error(`the host did not start: ${output()}`)));
  });
  return { origin, process: child, output };
}

/** Runs the host until it ends by itself. */
export async function runHost(dataFolder: string, env: Record<string, string> = {}) {
  const { process: child, output, ended } = launch(dataFolder, env);
  await ended;
  return { exitCode: child.exitCode, output: output() };
}

function launch(dataFolder: string, env: Record<string, string>) {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, ['--import', WRITE_CACHE, PROGRAM, 'serve'], {
    env: {
      PATH,
      NODE_COMPILE_CACHE,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataFolder,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
  return { process: child, output: () => printed, ended: once(child, 'exit') };
}

/** Ends a host, by default the hard way. */
export async function stopHost({ process: child }: RunningHost, signal: NodeJS.Signals = 'SIGKILL') {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
