import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { openDataFolder } from '#host/node/data-folder.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { upstashClient } from '#store/redis/upstash-client.ts';
import { openSqliteStore } from '#store/sqlite/store.ts';
import type { Store } from '#store/store.ts';
import { temporaryFolder } from './host.ts';
import type { OlderFixture, OlderSite, RedisKey } from './older-fixture.ts';
import { startRedis } from './redis-server.ts';
import { startBridge } from './upstash-bridge.ts';

/** What an older version wrote into a SQLite file, and into a Redis, with what a test knows of each. */
export interface OlderStores<Known> {
  readonly sqlite: Known & { readonly sql: readonly string[] };
  readonly redis: Known & { readonly keys: readonly RedisKey[] };
}

/** A store that an older version has written. */
export type OpenedOlder<Known> = { readonly store: Store; readonly known: Known } & AsyncDisposable;

/** A Redis of its own with these keys. */
export async function redisWith({ keys }: { readonly keys: readonly RedisKey[] }) {
  const redis = await startRedis();
  for (const { key, type, expires, value } of keys) {
    if (type === 'hash') await redis.client.hset(key, value as Record<string, string>);
    else if (type === 'zset') for (const member of value as string[]) await redis.client.zadd(key, 0, member);
    else await redis.client.set(key, Buffer.from(value as string, 'base64'));
    if (expires > 0) await redis.client.expireat(key, expires);
  }
  return redis;
}

/** Opens the stores of a fixture with today's code, by name. */
export function olderStores<Known>({ sqlite, redis }: OlderStores<Known>) {
  const stores: Record<string, () => Promise<OpenedOlder<Known>>> = {
    async SQLite() {
      const folder = temporaryFolder();
      const path = join(folder.path, 'okr-klar.sqlite');
      const database = new DatabaseSync(path);
      database.exec(sqlite.sql.join('\n'));
      database.close();
      const store = openSqliteStore(path);
      return {
        store,
        known: sqlite,
        async [Symbol.asyncDispose]() {
          store.close();
          folder[Symbol.dispose]();
        },
      };
    },
    async 'Redis over RESP'() {
      const server = await redisWith(redis);
      const client = ioredisClient(server.url);
      return {
        store: openRedisStore(client),
        known: redis,
        async [Symbol.asyncDispose]() {
          client.close();
          await server[Symbol.asyncDispose]();
        },
      };
    },
    async 'Redis over REST'() {
      const server = await redisWith(redis);
      const bridge = await startBridge(server.client);
      return {
        store: openRedisStore(upstashClient(bridge.url, bridge.token)),
        known: redis,
        async [Symbol.asyncDispose]() {
          await bridge[Symbol.asyncDispose]();
          await server[Symbol.asyncDispose]();
        },
      };
    },
  };
  return Object.entries(stores);
}

const FIXTURES = fileURLToPath(new URL('../vectors/older', import.meta.url));

/** What the old commits have made; see make-older-store.ts. */
export const olderFixtures: OlderFixture[] = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')));

export function unpacked(text: string): Buffer {
  return brotliDecompressSync(Buffer.from(text, 'base64'));
}

/** Writes the data folder of an old commit as it left it. */
export function writeOlderFolder(folder: string, { files }: OlderFixture['sqlite']): void {
  for (const [name, packed] of Object.entries(files)) writeFileSync(join(folder, name), unpacked(packed));
}

/** A site that an old commit has filled, opened with today's code. */
export type OpenedSite = { readonly store: Store; readonly site: OlderSite } & AsyncDisposable;

/** The stores of an old commit, by name. */
export function sitesOf({ sqlite, redis }: OlderFixture): Record<string, () => Promise<OpenedSite>> {
  return {
    async SQLite() {
      const folder = temporaryFolder();
      writeOlderFolder(folder.path, sqlite);
      const { store } = openDataFolder(folder.path, null);
      return {
        ...{ store, site: sqlite },
        async [Symbol.asyncDispose]() {
          store.close();
          folder[Symbol.dispose]();
        },
      };
    },
    async Redis() {
      const server = await redisWith({ keys: JSON.parse(unpacked(redis.keys).toString()) });
      const client = ioredisClient(server.url);
      return {
        ...{ store: openRedisStore(client), site: redis },
        async [Symbol.asyncDispose]() {
          client.close();
          await server[Symbol.asyncDispose]();
        },
      };
    },
  };
}
