import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { buildFunctions } from '#host/build/functions.ts';
import { sharedLimiter } from '#host/limiter/shared.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { upstashClient } from '#store/redis/upstash-client.ts';
import { call, openSurvey, respond } from '../../support/client.ts';
import { apiOn, PEPPER, temporaryFolder } from '../../support/host.ts';
import { startRedis } from '../../support/redis-server.ts';
import { type Bridge, startBridge } from '../../support/upstash-bridge.ts';
import { alternate, figureOf, timed } from '../figures.ts';
import { atMost, exactly, noted, type Row, written } from '../report.ts';

const RESPONSES = 400;
const STARTS = 9;
const FUNCTION = 'api/surveys/[id]/responses';

/** What a response costs where every call has a price, and what a function costs before it does anything. */
export async function serverless(): Promise<Row[]> {
  await using parts = new AsyncDisposableStack();
  const redis = parts.use(await startRedis());
  const bridge = parts.use(await startBridge(redis.client));
  const rows = await visitRows(bridge);
  for (const hosts of [1, 4, 8]) rows.push(...(await callRows(bridge, hosts)));
  return [...rows, ...(await startRows())];
}

/** All that a respondent's visit asks of the database: the survey's name and groups, then the response. */
async function visitRows(bridge: Bridge): Promise<Row[]> {
  const client = upstashClient(bridge.url, bridge.token);
  const { fetch } = apiOn(openRedisStore(client), { limiter: sharedLimiter(client, PEPPER) });
  const { survey } = await openSurvey(fetch);
  await respond(fetch, survey.id);
  const before = bridge.calls.length;
  await call(fetch, 'GET', `/api/surveys/${survey.id}`);
  await respond(fetch, survey.id);
  const calls = bridge.calls.slice(before);
  return [
    noted('HTTP calls a visit: reading the survey, and a response', calls.length, written.count),
    noted('commands a visit', calls.flat().length, written.count),
  ];
}

/** Hosts that share a database, each with a client of its own, counted at the database's door. */
async function callRows(bridge: Bridge, hosts: number): Promise<Row[]> {
  const sites = Array.from({ length: hosts }, () => {
    const client = upstashClient(bridge.url, bridge.token);
    return apiOn(openRedisStore(client), { limiter: sharedLimiter(client, PEPPER) });
  });
  const [first] = sites as [(typeof sites)[number]];
  const { survey } = await openSurvey(first.fetch);
  // The very first one teaches the database the script, and each host asks once which version wrote the database.
  for (const { fetch } of sites) await respond(fetch, survey.id);
  const before = bridge.calls.length;
  const milliseconds = await timed(async () => {
    for (let sent = 0; sent < RESPONSES; sent += 20) {
      await Promise.all(
        Array.from({ length: 20 }, (_, place) => {
          const site = sites[(sent + place) % hosts] as (typeof sites)[number];
          return respond(site.from(`192.0.2.${place}`), survey.id);
        }),
      );
    }
  });
  const calls = bridge.calls.slice(before);
  const scripts = calls.flat().filter((command) => command === 'evalsha').length;
  const where = `Upstash client, ${hosts} ${hosts > 1 ? 'hosts' : 'host'}`;
  return [
    // Fewer when the client puts what it is asked at the same moment into one call.
    atMost(1, `HTTP calls a response, ${where}`, calls.length / RESPONSES, written.ratio),
    exactly(1, `scripts a response, ${where}`, scripts / RESPONSES, written.ratio),
    noted(`responses, ${where}`, RESPONSES / (milliseconds / 1000), written.perSecond),
  ];
}

/** Loads the function that counts responses, as it is shipped, in a fresh Node, until it can answer. */
async function startRows(): Promise<Row[]> {
  using folder = temporaryFolder();
  const built = (await buildFunctions(folder.path)).find(({ path }) => path === FUNCTION);
  if (!built) throw new Error(`${FUNCTION} was not built`);
  const env = {
    ...process.env,
    UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:1',
    UPSTASH_REDIS_REST_TOKEN: 'x',
    PEPPER: 'p'.repeat(32),
  };
  const start = (code: string) => () =>
    timed(() => {
      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
        env,
      });
      if (status !== 0) throw new Error(String(stderr));
    });
  const load = (url: string) => start(`await import(${JSON.stringify(url)})`);
  // A method that is not there is refused before any store is asked.
  const answer = (url: string) =>
    start(`const { default: { fetch } } = await import(${JSON.stringify(url)});
      const headers = { 'x-real-ip': '192.0.2.1' };
      const { status } = await fetch(new Request('http://localhost/api/surveys/aaaaaaaa/responses', { headers }));
      if (status !== 405) throw new Error(String(status));`);
  const { empty, bare, client, loaded } = await alternate(STARTS, {
    empty: start(''),
    // Node reads its own Request and Response when they are first asked for; a host has done so already.
    bare: start(`new Request('http://localhost/'); new Response(null)`),
    client: load(import.meta.resolve('@upstash/redis')),
    loaded: answer(pathToFileURL(built.handler).href),
  });
  const over = (runs: readonly number[], floor: readonly number[]) =>
    figureOf(runs.map((each, round) => each - (floor[round] as number)));
  const [ofNode, ofOurs] = [over(bare, empty), over(loaded, bare)];
  if (ofNode.median < 2)
    throw new Error('the machine is too busy: starts differ by more than what is measured');
  return [
    noted('start of the Upstash client alone, over an empty Node', over(client, empty), written.ms),
    noted('Request and Response of Node itself, over an empty Node', ofNode, written.ms),
    noted('function start to its first answer, over these', ofOurs, written.ms),
    // Of 20 ms on the machine of the budgets, where Request and Response take 16: what took 34 there takes 2.2 of them.
    atMost(
      1.25,
      'that, over Request and Response of Node itself',
      ofOurs.median / ofNode.median,
      written.ratio,
    ),
  ];
}
