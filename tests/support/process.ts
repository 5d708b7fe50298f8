import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** `okr-klar` in the project. */
export const PROGRAM = fileURLToPath(new URL('../../src/host/cli/okr-klar.mjs', import.meta.url));
/** Node writes its cache as a process ends, which a host that is killed does not come to. */
const WRITE_CACHE = fileURLToPath(new URL('./write-compile-cache.ts', import.meta.url));

/** The Node host as its own process, as `npm start` runs it after building. */
export interface RunningHost {
  readonly origin: string;
  readonly process: ChildProcess;
  /** Everything it printed so far. */
  readonly output: () => string;
}

/** A way to start the host, other than in the project. */
interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: Pick<SpawnOptions, 'cwd' | 'uid' | 'gid'>;
}

/** Starts the host on a free port and waits until it listens. @param dataFolder where it keeps its store */
export function startHost(dataFolder: string, env: Record<string, string> = {}): Promise<RunningHost> {
  return started(launchHost(dataFolder, env));
}

/** Starts the host as another program, with nothing in its environment but this. */
export function startProgram(
  { command, args, options }: Program,
  env: Record<string, string>,
): Promise<RunningHost> {
  return started(launch(command, args, { ...options, env: { ...ANY_PORT, ...env } }));
}

async function started({ process: child, output, ended }: ReturnType<typeof launch>): Promise<RunningHost> {
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
  const { process: child, output, ended } = launchHost(dataFolder, env);
  await ended;
  return { exitCode: child.exitCode, output: output() };
}

const ANY_PORT = { PORT: '0', HOST: '127.0.0.1' };

function launchHost(dataFolder: string, env: Record<string, string>) {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  return launch(process.execPath, ['--import', WRITE_CACHE, PROGRAM, 'serve'], {
    env: { PATH, NODE_COMPILE_CACHE, ...ANY_PORT, DATA_DIR: dataFolder, ...env },
  });
}

function launch(command: string, args: readonly string[], options: SpawnOptions) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (printed += data));
  return { process: child, output: () => printed, ended: once(child, 'exit') };
}

/** Ends a host, by default the hard way. */
export async function stopHost({ process: child }: RunningHost, signal: NodeJS.Signals = 'SIGKILL') {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
