import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ResultsDocument } from '#contract/results.ts';
import {
  call,
  close,
  type Fetch,
  openSurvey,
  overNetwork,
  QUESTIONS,
  respond,
  response,
} from '../support/client.ts';
import { confinedPlace } from '../support/confined.ts';
import { memory } from '../support/cost.ts';
import { executablePlace, NOBODY, OPERATOR } from '../support/executable.ts';
import { type RunningHost, startProgram, stopHost } from '../support/process.ts';
import { connection, fetchRaw } from '../support/raw.ts';

const DIST = new URL('../../dist/', import.meta.url);
const { version: VERSION } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
/** What is in a data folder while no host runs. */
const DATA = ['lock', 'okr-klar.sqlite', 'okr-klar.sqlite-closed', 'pepper'];
const made = executablePlace();
const { place, file, program, run } = made;
let data: string;
const figures: [what: string, value: number, limit: number][] = [];
let host: RunningHost;
let idleMemory: number;

beforeAll(async () => {
  made.make();
  data = made.dataFolder('data');
  host = await startProgram(program, { DATA_DIR: data });
  await fetch(`${host.origin}/api/health`);
  if (process.platform === 'linux') idleMemory = memory(host.process);
});
afterAll(async () => {
  if (host) await stopHost(host);
  made[Symbol.dispose]();
  console.table(figures.map(([what, value, limit]) => ({ what, value, limit })));
});

function isWithin(limit: number, value: number, what: string): boolean {
  figures.push([what, Math.round(value * 10) / 10, limit]);
  return value <= limit;
}

test('the executable alone serves the built pages byte for byte, and the API', async () => {
  expect((await call(overNetwork(host.origin), 'GET', '/api/health')).body).toEqual({
    status: 'ok',
    version: VERSION,
    store: 'sqlite',
  });
  const built = (name: string) => readFileSync(new URL(name, DIST));
  for (const [path, name] of [
    ['/coach', 'coach.html.br'],
    ['/openapi.json', 'openapi.json.br'],
  ] as const) {
    const page = await fetchRaw(host.origin, path, { 'accept-encoding': 'br' });
    expect([path, page.headers['content-encoding']]).toEqual([path, 'br']);
    expect(page.body.equals(built(name))).toBe(true);
  }
  // The address of the preview picture depends on the host that was asked; everything else is as built.
  const survey = await fetchRaw(host.origin, '/s/b22222222', { 'accept-encoding': 'br' });
  const html = brotliDecompressSync(survey.body).toString();
  expect(html.replace(`${host.origin}/`, '/')).toBe(built('s/b.html').toString());
  expect(existsSync(join(place, 'node_modules'))).toBe(false);
});

test('a survey is made, answered, closed and read in it', async () => {
  const site = overNetwork(host.origin);
  const { key, organisation, survey } = await openSurvey(site);
  for (let person = 0; person < 5; person += 1) expect((await respond(site, survey.id)).status).toBe(201);
  expect((await close(site, key, survey.id)).status).toBe(200);
  const results = await call<{
    rounds: { result: { responses: number; factors: { questions: object[] }[] } }[];
  }>(site, 'GET', '/api/results', { key: organisation.resultsKey as string });
  const result = results.body.rounds[0]?.result;
  expect(result?.responses).toBe(5);
  expect(result?.factors.flatMap(({ questions }) => questions)).toHaveLength(QUESTIONS.length);
});

test('backed up, killed and restored elsewhere, it has every closed result and every answer until then, and is verified', async () => {
  const [here, backup, elsewhere] = [
    made.dataFolder('here'),
    made.dataFolder('backups'),
    made.dataFolder('new'),
  ];
  const first = await startProgram(program, { DATA_DIR: here });
  const site = overNetwork(first.origin);
  const closed = await openSurvey(site);
  for (let person = 0; person < 6; person += 1) await respond(site, closed.survey.id);
  await close(site, closed.key, closed.survey.id);
  const resultOf = async (fetch: Fetch) =>
    (
      await call<ResultsDocument>(fetch, 'GET', '/api/results', {
        key: closed.organisation.resultsKey as string,
      })
    ).body.rounds;
  const result = await resultOf(site);
  const open = await openSurvey(site);
  for (let person = 0; person < 5; person += 1) await respond(site, open.survey.id);
  const sent = response();
  await respond(site, open.survey.id, sent);
  const to = join(backup, 'today');
  expect(run(['backup', to, '--with-pepper'], { DATA_DIR: here })).toMatchObject({ status: 0 });
  await stopHost(first, 'SIGKILL');

  expect(run(['restore', to], { DATA_DIR: elsewhere })).toMatchObject({ status: 0 });
  const second = await startProgram(program, { DATA_DIR: elsewhere });
  const again = overNetwork(second.origin);
  expect(await resultOf(again)).toEqual(result);
  // What was counted before is not counted twice.
  expect((await respond(again, open.survey.id, sent)).body.status).toBe('already-counted');
  expect((await respond(again, open.survey.id)).status).toBe(201);
  expect((await close(again, open.key, open.survey.id)).body).toMatchObject({
    participation: { responses: 7 },
  });
  expect(run(['verify', second.origin])).toMatchObject({ status: 0 });
  await stopHost(second, 'SIGTERM');
});

test('it writes to the data folder alone, which only its owner reads', () => {
  expect(readdirSync(place)).toEqual(['okr-klar']);
  expect(statSync(join(data, 'pepper')).mode & 0o777).toBe(0o600);
  expect(statSync(data).uid).toBe('uid' in NOBODY ? NOBODY.uid : process.getuid?.());
});

test('it is little larger than Node, and is content with 120 MiB', () => {
  const more = statSync(file).size - statSync(process.execPath).size;
  expect(isWithin(12, more / 2 ** 20, 'MiB more than Node')).toBe(true);
  // Control: what it has beyond Node is seen.
  expect(isWithin(1, more / 2 ** 20, 'control: MiB more than Node')).toBe(false);
  if (process.platform !== 'linux') return;
  expect(isWithin(120, idleMemory / 2 ** 20, 'MiB of memory when idle')).toBe(true);
});

test('a wrong call is one sentence and exit code 2; --help explains every command', () => {
  expect(run(['serv'])).toEqual({
    status: 2,
    said: 'okr-klar: There is no command serv: okr-klar --help lists them.',
  });
  expect(run(['serve', '--prot', '80'])).toEqual({ status: 2, said: "okr-klar: Unknown option '--prot'" });
  expect(run(['version']).said).toMatch(new RegExp(`^okr-klar ${VERSION} \\(Node 24\\.`));
  const { status, said } = run(['--help']);
  expect([status, said]).toEqual([0, expect.stringContaining('serve ')]);
});

test('settings that the pages were built without are refused by name; those they were built with are in force', () => {
  const env = { DATA_DIR: data, ...OPERATOR, OPERATOR_NAME: 'Noen andre', SITE_URL: 'https://okr.example' };
  const { status, said } = run(['serve'], env);
  expect(status).toBe(1);
  expect(said).toContain('built with another OPERATOR_NAME, SITE_URL:');
  expect(said).not.toMatch(/Noen|Testby|okr\.example|\n/);
});

test('it needs Debian without a user, a name or a configuration, on a disk that cannot be written', async () => {
  // Only root can make it such a place.
  if (!('uid' in NOBODY) || process.platform !== 'linux') return;
  using confined = confinedPlace(file);
  const other = await startProgram(confined.program(['serve']), { DATA_DIR: '/data' });
  const site = overNetwork(other.origin);
  const { survey } = await openSurvey(site);
  expect((await respond(site, survey.id)).status).toBe(201);
  expect(confined.write('/written')).toContain('Read-only file system');
  await stopHost(other, 'SIGTERM');
  expect(confined.dataFiles()).toEqual(DATA);
});

test('a port for the privileged is refused in a sentence', () => {
  // As in containers that let anybody listen on any port.
  const lowest = Number(readFileSync('/proc/sys/net/ipv4/ip_unprivileged_port_start', 'utf8'));
  if (!('uid' in NOBODY) || lowest < 2) return;
  expect(run(['serve'], { DATA_DIR: data, PORT: '1' })).toEqual({
    status: 1,
    said: 'okr-klar: Port 1 is only for privileged users. Name one above 1023 with PORT, and put a proxy in front.',
  });
});

test('what fails in it is logged with its place in the project', async () => {
  const nothingThere = { REDIS_URL: 'redis://127.0.0.1:1', PEPPER: 'p'.repeat(32) };
  const other = await startProgram(program, nothingThere);
  while (!other.output().includes('store:')) await wait(50);
  expect(other.output()).toMatch(
    /store: cannot be reached, \w+ at src\/(server|store\/redis)\/[a-z-]+\.ts:\d+\n/,
  );
  await stopHost(other);
});

const HALF_A_HEAD = 'POST /api/workspace HTTP/1.1\r\nhost: localhost\r\n';
const BIG = readdirSync(new URL('assets', DIST)).find((name) => /^powerpoint.*\.js$/.test(name));

test('asked to stop, it answers what it was asked before, and ends in ten seconds whatever clients do', async () => {
  const clients = [
    // Says nothing, says half of something, asks for more than it reads, and keeps its connection.
    await connection(host.origin, ''),
    await connection(host.origin, HALF_A_HEAD),
    await connection(host.origin, `${HALF_A_HEAD}content-length: 900\r\n\r\n{`),
    await connection(host.origin, `GET /assets/${BIG} HTTP/1.1\r\nhost: localhost\r\n\r\n`.repeat(40)),
    await connection(host.origin, 'GET /api/health HTTP/1.1\r\nhost: localhost\r\n\r\n'),
  ];
  const body = JSON.stringify({});
  const asked = await connection(
    host.origin,
    `${HALF_A_HEAD}content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body[0]}`,
  );
  await wait(300);
  // Control: nobody was hung up on before.
  expect([...clients, asked].map(({ destroyed }) => destroyed)).toEqual(Array(6).fill(false));
  const ended = once(host.process, 'exit');
  const begin = performance.now();
  host.process.kill('SIGTERM');
  await wait(500);
  await expect(connection(host.origin, '')).rejects.toThrow('ECONNREFUSED');
  const answer = once(asked, 'data');
  asked.write(body.slice(1));
  expect(String((await answer)[0])).toMatch(/^HTTP\/1\.1 201 /);
  expect(await ended).toEqual([0, null]);
  expect(isWithin(10, (performance.now() - begin) / 1000, 'seconds to stop')).toBe(true);
  // One tidy file: the log of the database is in it.
  expect(readdirSync(data).sort()).toEqual(DATA);
  for (const client of [...clients, asked]) client.destroy();
});
