import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { temporaryFolder } from '../host.ts';
import { freePort } from '../port.ts';
import { webKit } from '../tools.ts';

/** A server that starts WebKit browsers and drives them by WebDriver. */
export interface WebKitDriver extends AsyncDisposable {
  readonly address: string;
  /** Where its browsers put the files that pages have them save. */
  readonly saved: string;
}

/** The browser's own bar keeps a window from being as narrow as a phone, unless it takes no room. */
const NO_BARS = '* { min-width: 0; min-height: 0; margin: 0; border: 0; padding: 0; font-size: 1px; }';

/** Drawn without a graphics card, which would be one computed by the processor: a quarter less to compute. */
const PLAINLY_DRAWN = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
};

/** Starts the driver on a free port, with a screen, a message bus and a home of its own. */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const tools = webKit();
  if (typeof tools === 'string') throw new Error(`WebKit is ${tools}`);
  const parts = new AsyncDisposableStack();
  const folder = parts.use(temporaryFolder());
  const saved = furnish(folder.path);
  const screen = launch(parts, tools.screen, ['-displayfd', '3', '-screen', '0', '2560x1600x24']);
  const display = String(await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')).trim();
  const port = await freePort();
  const words = ['--', tools.driver, `--port=${port}`, '--host=127.0.0.1'];
  const driver = launch(parts, tools.bus, words, {
    ...PLAINLY_DRAWN,
    HOME: folder.path,
    XDG_CONFIG_HOME: folder.path,
    XDG_RUNTIME_DIR: folder.path,
    DISPLAY: `:${display}`,
    LANG: 'nb_NO.UTF-8',
    G_FILENAME_ENCODING: 'UTF-8',
  });
  const address = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${address}/status`).catch(() => null))) {
    if (driver.exitCode !== null) throw new Error(`${tools.driver} does not start`);
    await wait(20);
  }
  return { address, saved, [Symbol.asyncDispose]: () => parts.disposeAsync() };
}

/** A home with the settings of its windows. @returns where files are saved */
function furnish(home: string): string {
  const saved = join(home, 'saved');
  for (const folder of [saved, join(home, 'gtk-3.0')]) mkdirSync(folder);
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), NO_BARS);
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${saved}"\n`);
  return saved;
}

/** Starts a program that ends with all that it has started, whether the tests end well or not. */
function launch(
  parts: AsyncDisposableStack,
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const child = spawn(program, words, {
    detached: true,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const end = () => child.pid && child.exitCode === null && process.kill(-child.pid, 'SIGKILL');
  process.once('exit', end);
  parts.defer(async () => {
    process.removeListener('exit', end);
    const ended = once(child, 'exit');
    end();
    await ended;
  });
  return child;
}
