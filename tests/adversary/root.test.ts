import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { Organisation, Workspace } from '#core/index.ts';
import type { ServerContext } from '#server/context.ts';
import { parseKey } from '#server/key.ts';
import { rootOf } from '#server/root.ts';
import { derivedResultsKey } from '#server/secrets.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { openSqliteStore } from '#store/sqlite/store.ts';
import type { Store } from '#store/store.ts';
import { call, type Fetch } from '../support/client.ts';
import { type Api, apiOn, temporaryFolder } from '../support/host.ts';
import { openInvited } from '../support/invited.ts';
import { accept, addKey, entryOf, newWorkspace, offer, revoke } from '../support/keys.ts';
import { startRedis } from '../support/redis-server.ts';
import { dump, journal, listen } from './redis-dump.ts';

/** A store, and every byte that somebody who copies all of it has seen. */
interface Target extends AsyncDisposable {
  readonly store: Store;
  readonly seen: () => Promise<Buffer>;
}

const TARGETS: Record<string, () => Promise<Target>> = {
  'the file and write-ahead log of SQLite': async () => {
    const folder = temporaryFolder();
    const file = `${folder.path}/okr-klar.sqlite`;
    const store = openSqliteStore(file);
    const pages = new Set<string>();
    // The log is emptied when something is written over, so it is copied each time.
    const write: Store['write'] = async (...args) => {
      const isWritten = await store.write(...args);
      for (const page of pagesIn(file)) pages.add(page);
      return isWritten;
    };
    return {
      store: { ...store, write },
      seen: async () => Buffer.from([...pages].join(''), 'latin1'),
      async [Symbol.asyncDispose]() {
        store.close();
        folder[Symbol.dispose]();
      },
    };
  },
  'the keys, append-only file and MONITOR of Redis': async () => {
    const redis = await startRedis();
    const client = ioredisClient(redis.url);
    const listener = await listen(redis.client);
    return {
      store: openRedisStore(client),
      async seen() {
        const commands = journal(redis.folder).map((words) => words.join(' '));
        const texts = [...(await dump(redis.client)), ...commands, ...(await listener.heard())];
        return Buffer.from(texts.join('\n'), 'latin1');
      },
      async [Symbol.asyncDispose]() {
        await listener[Symbol.asyncDispose]();
        client.close();
        await redis[Symbol.asyncDispose]();
      },
    };
  },
};

/** The pages of a database and of its write-ahead log (SQLite file format, sections 1.2 and 4.1). */
function pagesIn(file: string): string[] {
  const [database, log] = [readFileSync(file), readFileSync(`${file}-wal`)];
  const size = log.length > 0 ? log.readUInt32BE(8) : database.readUInt16BE(16);
  const cut = (bytes: Buffer, from: number, between: number) =>
    Array.from({ length: Math.floor((bytes.length - from) / (size + between)) }, (_, place) => {
      const start = from + place * (size + between) + between;
      return bytes.toString('latin1', start, start + size);
    });
  return [...cut(database, 0, 0), ...(log.length > 0 ? cut(log, 32, 24) : [])];
}

/** Everything that wraps, unwraps and derives: keys of each kind, invitations, a new results link, a move. */
async function busyWorkspace({ fetch }: Api) {
  const { key, organisation, survey } = await openInvited(fetch);
  const helper = (await addKey(fetch, key, { label: 'Ola', kind: 'helper' })).body.key;
  const second = (await addKey(fetch, key)).body.key;
  await revoke(fetch, second, await entryOf(fetch, helper));
  const add = { key: second, body: { name: 'Solvik', locale: 'nb' } };
  const { id } = (await call<OrganisationDocument>(fetch, 'POST', '/api/organisations', add)).body;
  await call(fetch, 'PATCH', `/api/organisations/${id}`, { key, body: { resultsKey: 'rotate' } });
  await moveAway(fetch, key, id);
  await call(fetch, 'GET', '/api/results', { key: organisation.resultsKey as string });
  await call(fetch, 'GET', `/api/surveys/${survey.id}`, { key });
  return { key, organisationId: organisation.id };
}

async function moveAway(fetch: Fetch, key: string, id: string): Promise<void> {
  const { token } = (await offer(fetch, key, { id })).body;
  const { status } = await accept(fetch, await newWorkspace(fetch), token);
  if (status !== 200) throw new Error('nothing moved');
}

/**
 * Looks for the root of a workspace in all that was seen, as base64url and as hex, since documents are text; and for keys
 * that unwrap it. That it is the root shows in the hash of a results key that follows from it.
 */
function findRoot(seen: Buffer, workspace: Workspace, organisation: Organisation): string | null {
  const isRoot = (bytes: Uint8Array) => {
    const { text } = derivedResultsKey(bytes, organisation.id);
    return createHash('sha256').update(text).digest('hex') === organisation.resultsKeyHash;
  };
  const words = new Set(seen.toString('latin1').match(/[\w-]{32,}/g));
  for (const word of words) {
    for (let at = 0; at + 43 <= word.length; at += 1) {
      if (isRoot(Buffer.from(word.slice(at, at + 43), 'base64url'))) return 'as base64url';
    }
    for (let at = 0; at + 64 <= word.length; at += 1) {
      if (isRoot(Buffer.from(word.slice(at, at + 64), 'hex'))) return 'as hex';
    }
    if (unwrapsWith(word, workspace, isRoot)) return 'under a key';
  }
  return null;
}

/** Tries a word as each kind of secret that a key could be stored as. */
function unwrapsWith(word: string, workspace: Workspace, isRoot: (bytes: Uint8Array) => boolean): boolean {
  const texts = [word, ...['ck', 'hk'].map((kind) => `${kind}_${workspace.id}${word.slice(0, 32)}`)];
  return texts.some((text) => {
    const key = parseKey(text) ?? { kind: 'ck' as const, id: workspace.id, text };
    return workspace.keys.some((stored) => {
      try {
        return isRoot(rootOf({ ...key, id: workspace.id }, stored));
      } catch {
        return false;
      }
    });
  });
}

/** What a store would have to keep beside a workspace so that the attack finds its root. */
type Mistake = (random: Buffer[]) => object;

/** Attacks a workspace. @param mistake of a store that keeps more than it is given, for control */
async function attack({ store, seen }: Target, mistake?: Mistake) {
  const drawn: Buffer[] = [];
  const random: ServerContext['random'] = (length) => {
    const bytes = crypto.getRandomValues(new Uint8Array(length));
    drawn.push(Buffer.from(bytes));
    return bytes;
  };
  const write: Store['write'] = (kind, id, body, version) =>
    store.write(kind, id, mistake && kind === 'workspace' ? { ...body, ...mistake(drawn) } : body, version);
  const { key, organisationId } = await busyWorkspace(apiOn({ ...store, write }, { random }));
  const [workspace] = await store.read('workspace', [parseKey(key)?.id ?? '']);
  const [organisation] = await store.read('organisation', [organisationId]);
  if (!workspace || !('keys' in workspace.body) || !organisation) throw new Error('nothing is stored');
  return findRoot(await seen(), workspace.body, organisation.body);
}

const rootIn = (drawn: readonly Buffer[]) => drawn.find(({ length }) => length === 32) ?? Buffer.alloc(32);
const secretIn = (drawn: readonly Buffer[]) => drawn.find(({ length }) => length === 24) ?? Buffer.alloc(24);

describe.each(Object.entries(TARGETS))('without a key, %s', (_, open) => {
  test('opens no root', async () => {
    await using target = await open();
    expect(await attack(target)).toBeNull();
  });

  test.each([
    ['keeps the root plain', 'as base64url', (drawn) => ({ root: rootIn(drawn).toString('base64url') })],
    ['keeps it in hexadecimal', 'as hex', (drawn) => ({ root: rootIn(drawn).toString('hex') })],
    ['keeps the secret of a key', 'under a key', (drawn) => ({ s: secretIn(drawn).toString('base64url') })],
  ] satisfies [string, string, Mistake][])('control: opens it where a store %s', async (_, how, mistake) => {
    await using target = await open();
    expect(await attack(target, mistake)).toBe(how);
  });
});
