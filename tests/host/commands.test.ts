import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { requireFreePort } from '#host/node/listening.ts';
import { temporaryFolder } from '../support/host.ts';
import { freePort } from '../support/port.ts';
import { PROGRAM } from '../support/process.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const { PATH = '' } = process.env;

/** Runs the program in the project until it ends. @param options of Node */
async function run(args: readonly string[], env: Record<string, string> = {}, options: string[] = []) {
  const ran = promisify(execFile)(process.execPath, [...options, PROGRAM, ...args], {
    env: { PATH, ...env },
  });
  const { code, stdout, stderr } = await ran.then((said) => ({ ...said, code: 0 })).catch((error) => error);
  return { code, said: `${stdout}${stderr}`.trim() };
}

test('npm start finds out that its port is taken before it builds', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  expect(await run(['start'], { PORT: `${port}`, HOST: '127.0.0.1' })).toEqual({
    code: 1,
    said: `okr-klar: Port ${port} is taken. Name another with PORT.`,
  });
  taken.close();
});

test('an address that is not of this machine, or of none, is said in a sentence', async () => {
  // RFC 5737 and RFC 2606 keep these for examples.
  await expect(requireFreePort({ port: 0, host: '192.0.2.7' })).rejects.toThrow(
    'HOST is not an address of this machine: 192.0.2.7.',
  );
  await expect(requireFreePort({ port: 0, host: 'okr.invalid' })).rejects.toThrow(
    'HOST is neither an address nor a name that this machine knows: okr.invalid.',
  );
  await requireFreePort({ port: 0, host: null });
});

test('another Node than the project asks for is named, in one sentence', async () => {
  const older =
    "const { versions } = process; Object.defineProperty(process, 'versions', { value: { ...versions, node: '20.1.0' } });";
  const { code, said } = await run(['serve'], {}, ['--import', `data:text/javascript,${older}`]);
  expect(code).toBe(1);
  expect(said).toMatch(/^okr-klar: this is Node 20\.1\.0, and Node 24 is needed\.[^\n]+$/);
});

test('when npm is ended, so is what it runs', async () => {
  using folder = temporaryFolder();
  const port = await freePort();
  const npm = spawn('npm', ['run', 'serve'], {
    cwd: ROOT,
    env: { PATH, HOME: folder.path, HOST: '127.0.0.1', PORT: `${port}`, DATA_DIR: folder.path },
  });
  let said = '';
  for await (const text of npm.stdout) {
    said += text;
    if (said.includes('http://')) break;
  }
  // Control: it is taken until then.
  await expect(requireFreePort({ port, host: '127.0.0.1' })).rejects.toThrow('is taken');
  npm.kill('SIGTERM');
  await expect
    .poll(() => requireFreePort({ port, host: '127.0.0.1' }).then(() => 'free'), { timeout: 10_000 })
    .toBe('free');
});

test('no script calls Astro by itself, which would report its use and write to the home folder', () => {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
  expect(Object.keys(scripts).length).toBeGreaterThan(10);
  expect(Object.values<string>(scripts).filter((script) => /\bastro\b/.test(script))).toEqual([]);
});
