import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that the tests run for real, and how each system installs it. */
interface Tool {
  readonly names: readonly string[];
  readonly debian: string;
  /** Null where there is none for it. */
  readonly mac: string | null;
}

const CHROMIUM: Tool = {
  names: ['chromium', 'chromium-browser', 'google-chrome'],
  debian: 'chromium',
  mac: '--cask chromium',
};
const FIREFOX: Tool = { names: ['firefox-esr', 'firefox'], debian: 'firefox-esr', mac: '--cask firefox' };
/** It comes with a small browser of its own, MiniBrowser. Its windows need a screen, if only in memory, and a message bus. */
const WEBKIT: Tool = { names: ['WebKitWebDriver'], debian: 'webkit2gtk-driver', mac: null };
const SCREEN: Tool = { names: ['Xvfb'], debian: 'xvfb', mac: null };
const BUS: Tool = { names: ['dbus-run-session'], debian: 'dbus', mac: null };
const REDIS: Tool = { names: ['redis-server', 'valkey-server'], debian: 'redis-server', mac: 'redis' };
/** What stands in front of a host. */
const CADDY: Tool = { names: ['caddy'], debian: 'caddy', mac: 'caddy' };
const NGINX: Tool = { names: ['nginx'], debian: 'nginx-light', mac: 'nginx' };
/** The same engine without windows, used where there is one: a third less to compute. It keeps no page for Back. */
const HEADLESS = { names: ['chromium-headless-shell'], debian: 'chromium-headless-shell' };
const isMac = process.platform === 'darwin';
const TOOLS = [CHROMIUM, REDIS, FIREFOX, WEBKIT, SCREEN, BUS, CADDY, NGINX].filter(
  ({ mac }) => !isMac || mac,
);
/** Where programs of systems that install them in no folder of the PATH are. */
const ELSEWHERE = isMac ? ['/Applications/Firefox.app/Contents/MacOS'] : ['/usr/sbin'];

/** The path of a program, or null. */
function find(names: readonly string[]): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...ELSEWHERE];
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

/** The proxies that .github/deploy has files for. */
export function caddy(): string {
  return required(CADDY);
}
export function nginx(): string {
  return required(NGINX);
}

/** The browser with Mozilla's engine. */
export function firefox(): string {
  return required(FIREFOX);
}

/** What drives WebKit, and what its windows need; or in words, why there is no such engine on this system. */
export function webKit(): { driver: string; screen: string; bus: string } | string {
  if (isMac) return 'not tried: WebKitGTK is made for Linux, and nothing drives the Safari of this Mac';
  return { driver: required(WEBKIT), screen: required(SCREEN), bus: required(BUS) };
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
  if (still.includes(FIREFOX)) console.error('                  (Ubuntu calls its Firefox `firefox`)');
  const casks = still.flatMap(({ mac }) => (mac ? [`brew install ${mac}`] : []));
  if (casks.length > 0) console.error(`  macOS:          ${casks.join(' && ')}`);
  process.exit(1);
}

function missing(): Tool[] {
  return TOOLS.filter(({ names }) => !find(names) && !(names === CHROMIUM.names && process.env.CHROMIUM));
}

/** Each by itself: not every system that has the others has all of them, such as the engine without windows. */
function install(): void {
  if (process.getuid?.() !== 0 || !find(['apt-get'])) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) => spawnSync('apt-get', words, { stdio: 'inherit', env });
  apt('update', '-qq');
  for (const { debian } of [...missing(), HEADLESS]) apt('install', '-y', '-qq', debian);
}
