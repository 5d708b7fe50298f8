import type { RunningRedis } from '../../support/redis-server.ts';
import { startChild } from '../child.ts';
import { drive } from '../client/drive.ts';
import { addressOf, newResponse, post } from '../client/requests.ts';
import { alternate, figureOf, ratioOf } from '../figures.ts';
import { bareScript } from '../floor/script.ts';
import { atLeast, noted, type Row, written } from '../report.ts';
import { type BenchSite, startOnRedis, startOnSqlite } from '../site.ts';

const ROUNDS = 5;
const WARM_UP = 5;
const REQUESTS = 2_000;
const CONNECTIONS = 64;

/** How many responses a second a host takes, over how many a handler that does nothing would answer. */
export async function responses(): Promise<Row[]> {
  await using floor = await startChild('floor/host.ts');
  const rows = [...(await sqliteRows(floor.origin))];
  for (const hosts of [1, 4, 8]) rows.push(...(await redisRows(floor.origin, hosts)));
  return rows;
}

async function sqliteRows(floor: string): Promise<Row[]> {
  await using site = await startOnSqlite();
  const { least, counted } = await measured(floor, site);
  return [
    noted('a constant JSON handler', figureOf(least), written.perSecond),
    noted('a response, SQLite', figureOf(counted), written.perSecond),
    atLeast(0.25, 'a response, SQLite, durable, over that handler', ratioOf(counted, least), written.ratio),
  ];
}

async function redisRows(floor: string, hosts: number): Promise<Row[]> {
  await using site = await startOnRedis(hosts);
  const { least, counted } = await measured(floor, site);
  const where = `Redis, ${hosts} ${hosts > 1 ? 'hosts' : 'host'}`;
  const ratio = ratioOf(counted, least);
  return [
    noted(`a response, ${where}`, figureOf(counted), written.perSecond),
    ...(hosts === 1
      ? [
          atLeast(0.25, `a response, ${where}, over that handler`, ratio, written.ratio),
          ...(await scriptRows(site.redis, figureOf(counted).median)),
        ]
      : [noted(`a response, ${where}, over that handler`, ratio, written.ratio)]),
  ];
}

async function scriptRows(redis: RunningRedis, counted: number): Promise<Row[]> {
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) bare.push(await bareScript(redis.client, redis.url));
  const figure = figureOf(bare);
  return [
    noted('its script alone, by redis-benchmark', figure, written.perSecond),
    atLeast(0.6, 'a response, Redis, 1 host, over that script', counted / figure.median, written.ratio),
  ];
}

async function measured(floor: string, site: BenchSite) {
  let person = 0;
  const next = () => post(site.path, newResponse(), addressOf(person++));
  const run = (origins: readonly string[]) =>
    drive({ origins, connections: CONNECTIONS, requests: REQUESTS, next });
  const things = { least: () => run([floor]), counted: () => run(site.origins) };
  // Not counted: the code is compiled and made faster while it runs, which takes some ten thousand responses.
  await alternate(WARM_UP, things);
  return alternate(ROUNDS, things);
}
