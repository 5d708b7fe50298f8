import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that the tests run for real, and how each system installs it. */
interface Tool {
  readonly names: readonly string[];
  readonly debian: string;
  readonly mac: string;
}

/** The engine without windows where there is one: a third less to compute, and the pages are the same. */
const CHROMIUM: Tool = {
  names: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'],
  debian: 'chromium-headless-shell',
  mac: '--cask chromium',
};
const REDIS: Tool = { names: ['redis-server', 'valkey-server'], debian: 'redis-server', mac: 'redis' };
const TOOLS = [CHROMIUM, REDIS];

/** The path of a program, or null. */
function find(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** The browser that page tests run in. */
export function chromium(): string {
  return process.env.CHROMIUM ?? required(CHROMIUM);
}

/** The server that the Redis store is tested on. */
export function redisServer(): string {
  return required(REDIS);
}

function required({ names }: Tool): string {
  const path = find(names);
  if (!path) throw new Error(`${names[0]} is missing: npm test says how to install it`);
  return path;
}

/** Installs what is missing where that can be done (Debian as root); otherwise says how, and stops. */
export function ensureTools(): void {
  const missing = TOOLS.filter(
    ({ names }) => !find(names) && !(names === CHROMIUM.names && process.env.CHROMIUM),
  );
  if (missing.length === 0) return;
  const packages = missing.map(({ debian }) => debian);
  const root = process.getuid?.() === 0;
  if (root && find(['apt-get'])) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit' });
  }
  const still = missing.filter(({ names }) => !find(names));
  if (still.length === 0) return;
  const names = still.map((tool) => tool.names[0]).join(', ');
  console.error(`The tests need ${names}. Install with:`);
  console.error(`  Debian, Ubuntu: sudo apt-get install ${still.map(({ debian }) => debian).join(' ')}`);
  console.error(`  macOS:          ${still.map(({ mac }) => `brew install ${mac}`).join(' && ')}`);
  process.exit(1);
}
