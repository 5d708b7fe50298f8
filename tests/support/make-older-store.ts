import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { Redis } from 'ioredis';
import type { OlderFixture, OlderSite, RedisKey } from './older-fixture.ts';
import { redisServer } from './tools.ts';

/**
 * Makes the fixture of an old commit by that commit's own code:
 *
 *   git worktree add --detach /tmp/old <commit> && (cd /tmp/old && npm ci --ignore-scripts)
 *   node tests/support/make-older-store.ts /tmp/old <commit> > tests/vectors/older/<commit>.json
 *
 * Two organisations: one with a closed round in two groups and an open round, the other with a survey by invitation
 * where that version had them, otherwise an open one. All of it on a day in 2096, so that nothing expires.
 */
const [checkout = '', commit = ''] = process.argv.slice(2);
const PEPPER = 'a pepper that is used in tests only';
const NOW = Date.parse('2096-03-02T12:00:00Z');

type Fetch = (request: Request) => Promise<Response>;
type Body = Readonly<Record<string, string>>;

/** What is used of the old code; names are those of November 2026. */
interface Old {
  readonly openDataFolder: (folder: string, pepper: null) => { store: { close(): void }; pepper: Uint8Array };
  readonly openRedisStore: (client: unknown) => { close(): void };
  readonly respClient: (url: string) => { close(): void };
  readonly apiOn: (store: unknown, change: object) => { fetch: Fetch; clock: { now: number } };
  readonly answers: (same: string, except?: Record<string, string>) => Record<string, string>;
  readonly response: (answers: Record<string, string>, group?: string | null) => object;
  readonly respond: (fetch: Fetch, id: string, body: object) => Promise<{ status: number }>;
  readonly invitedFields?: (key: string, count: number, spares: number) => Promise<Invited>;
  readonly credentialFor?: (fetch: Fetch, survey: unknown, code?: string) => Promise<unknown>;
}
interface Invited {
  readonly codes: string[];
  readonly fields: object;
}

interface Results {
  readonly rounds: readonly { readonly surveyId: string; readonly result: unknown }[];
}

const old = Object.assign(
  {},
  ...(await Promise.all(
    [
      ['src/platform/data-folder.ts', 'src/storage/redis.ts', 'src/storage/resp.ts'],
      ['tests/support/host.ts', 'tests/support/client.ts', 'tests/support/invited.ts'],
    ]
      .flat()
      .map((path) => import(pathToFileURL(resolve(checkout, path)).href).catch(absent)),
  )),
) as Old;

/** The two earliest commits have no invitations. */
function absent(error: NodeJS.ErrnoException): object {
  if (error.code === 'ERR_MODULE_NOT_FOUND') return {};
  throw error;
}

async function fill(fetch: Fetch): Promise<OlderSite> {
  const ask = async (method: string, path: string, key: string, body?: object) => {
    const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
    const request = new Request(new URL(path, 'http://localhost'), {
      ...{ method, headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const response = await fetch(request);
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Body;
  };
  const send = async (id: string, body: object) => {
    const { status } = await old.respond(fetch, id, body);
    if (status !== 201) throw new Error(`a response was answered with ${status}`);
  };
  const { coachKey: key = '' } = await ask('POST', '/api/workspace', '', {});
  const found = (name: string) =>
    ask('POST', '/api/organisations', key, { name, employees: 30, locale: 'nb' });
  const open = (organisation: Body, more: object) =>
    ask('POST', '/api/surveys', key, { organisationId: organisation.id, ...more });

  const first = await found('Testby kommune');
  const closed = await open(first, { groups: ['Ledelse', 'Team'] });
  for (let person = 0; person < 18; person += 1) {
    const given = old.answers(person % 3 ? 'yes' : 'no', { 'goals-strategic': 'no' });
    await send(closed.id ?? '', old.response(given, person < 8 ? 'g1' : 'g2'));
  }
  await ask('PATCH', `/api/surveys/${closed.id}`, key, { status: 'closed' });
  const running = await open(first, {});
  for (let person = 0; person < 6; person += 1) {
    await send(running.id ?? '', old.response(old.answers(person < 4 ? 'no' : 'yes')));
  }

  const second = await found('Solvik');
  const { codes, fields } = (await old.invitedFields?.(key, 8, 0)) ?? { codes: [], fields: {} };
  const other = await open(second, fields);
  for (let person = 0; person < 5; person += 1) {
    const credential = await old.credentialFor?.(fetch, other, codes[person]);
    await send(other.id ?? '', {
      ...old.response(old.answers('yes')),
      ...(credential ? { credential } : {}),
    });
  }
  const { rounds } = (await ask('GET', '/api/results', first.resultsKey ?? '')) as unknown as Results;
  const shown = rounds.find(({ surveyId }) => surveyId === closed.id)?.result;
  return {
    coachKey: key,
    resultsKeys: [first.resultsKey ?? '', second.resultsKey ?? ''],
    surveys: { closed: closed.id ?? '', open: running.id ?? '', other: other.id ?? '' },
    codes,
    result: packed(Buffer.from(JSON.stringify(shown))),
  };
}

async function onSqlite() {
  const folder = mkdtempSync(join(tmpdir(), 'okr-klar-old-'));
  writeFileSync(join(folder, 'pepper'), PEPPER);
  const { store, pepper } = old.openDataFolder(folder, null);
  const api = old.apiOn(store, { pepper });
  api.clock.now = NOW;
  const site = await fill(api.fetch);
  store.close();
  const files = readdirSync(folder).map((name) => [name, packed(readFileSync(join(folder, name)))]);
  rmSync(folder, { recursive: true });
  return { ...site, files: Object.fromEntries(files) as Record<string, string> };
}

async function onRedis() {
  const socket = join(mkdtempSync(join(tmpdir(), 'okr-klar-old-')), 'socket');
  const words = ['--port', '0', '--unixsocket', socket, '--save', '', '--appendonly', 'no'];
  const server = spawn(redisServer(), words, { stdio: 'ignore' });
  const redis = new Redis(socket, { retryStrategy: () => 50, maxRetriesPerRequest: null });
  redis.on('error', () => undefined);
  await redis.ping();
  const client = old.respClient(socket);
  const api = old.apiOn(old.openRedisStore(client), { pepper: new TextEncoder().encode(PEPPER) });
  api.clock.now = NOW;
  const site = await fill(api.fetch);
  const keys: RedisKey[] = [];
  for (const key of (await redis.keys('okr:*')).sort()) {
    const type = await redis.type(key);
    const value =
      type === 'hash'
        ? await redis.hgetall(key)
        : type === 'zset'
          ? await redis.zrange(key, 0, -1)
          : (await redis.getBuffer(key))?.toString('base64');
    keys.push({ key, type, expires: await redis.expiretime(key), value });
  }
  client.close();
  redis.disconnect();
  server.kill();
  await once(server, 'exit');
  return { ...site, keys: packed(Buffer.from(JSON.stringify(keys))) };
}

function packed(bytes: Buffer): string {
  return brotliCompressSync(bytes).toString('base64');
}

const fixture: OlderFixture = { commit, sqlite: await onSqlite(), redis: await onRedis() };
process.stdout.write(`${JSON.stringify(fixture, null, 1)}\n`);
process.exit();
