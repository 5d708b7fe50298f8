import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that the tests run for real, and how each system installs it. */
interface Tool {
  readonly names: readonly string[];
  readonly debian: string;
  readonly mac: string;
}

const CHROMIUM: Tool = {
  names: ['chromium', 'chromium-browser', 'google-chrome'],
  debian: 'chromium',
  mac: '--cask chromium',
};
const REDIS: Tool = { names: ['redis-server', 'valkey-server'], debian: 'redis-server', mac: 'redis' };
/** The same engine without windows, used where there is one: a third less to compute. It keeps no page for Back. */
const HEADLESS = { names: ['chromium-headless-shell'], debian: 'chromium-headless-shell' };
const TOOLS = [CHROMIUM, REDIS];

/** The path of a program, or null. */
function find(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** The browser that page tests run in. @param whole with all that belongs to its windows, such as pages kept for Back */
export function chromium(whole = false): string {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return (!whole && find(HEADLESS.names)) || required(CHROMIUM);
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
  if (missing().length > 0 || !(process.env.CHROMIUM ?? find(HEADLESS.names))) install();
  const still = missing();
  if (still.length === 0) return;
  console.error(`The tests need ${still.map(({ names }) => names[0]).join(', ')}. Install with:`);
  console.error(`  Debian, Ubuntu: sudo apt-get install ${still.map(({ debian }) => debian).join(' ')}`);
  console.error(`  macOS:          ${still.map(({ mac }) => `brew install ${mac}`).join(' && ')}`);
  process.exit(1);
}

function missing(): Tool[] {
  return TOOLS.filter(({ names }) => !find(names) && !(names === CHROMIUM.names && process.env.CHROMIUM));
}

/** The engine without windows comes by itself: not every system that has the others has it too. */
function install(): void {
  if (process.getuid?.() !== 0 || !find(['apt-get'])) return;
  const apt = (...words: string[]) => spawnSync('apt-get', words, { stdio: 'inherit' });
  apt('update', '-qq');
  for (const packages of [missing().map(({ debian }) => debian), [HEADLESS.debian]]) {
    if (packages.length > 0) apt('install', '-y', '-qq', ...packages);
  }
}
