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

/**
 * A message bus that starts no services. The session's own would start desktop portals for every browser: one mounts
 * a file system in the home of its windows, which outlives the test as often as not and cannot be deleted then.
 */
const BUS_WITHOUT_SERVICES = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

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
  const words = [
    `--config-file=${join(folder.path, 'bus.conf')}`,
    '--',
    tools.driver,
    `--port=${port}`,
    '--host=127.0.0.1',
  ];
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
  writeFileSync(join(home, 'bus.conf'), BUS_WITHOUT_SERVICES);
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
