import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const ASTRO = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs Astro in a process of its own, which ends with this one when that is asked to stop. Without its telemetry, which
 * also wants to write to the home folder.
 *
 * @returns its exit code
 */
export async function runAstro(args: readonly string[]): Promise<number> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, [ASTRO, ...args], { stdio: 'inherit', env });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, stop);
  const [code] = await once(child, 'exit');
  for (const signal of SIGNALS) process.off(signal, stop);
  return code ?? 1;
}
