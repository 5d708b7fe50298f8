import { describe, expect, test } from 'vitest';
import type { RedisClient } from '#store/redis/client.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { upstashClient } from '#store/redis/upstash-client.ts';
import { openSurvey, respond, response } from '../support/client.ts';
import { startRedis } from '../support/redis-server.ts';
import { apiOnRedis } from '../support/stores.ts';
import { startBridge } from '../support/upstash-bridge.ts';
import { listen } from './redis-dump.ts';

const GROUPS = ['g1', 'g2'];
/** A third to learn from, a third to choose by, a third to be judged on. */
const THIRD = 60;
/** Half of them right, and four standard errors. */
const CHANCE = THIRD / 2 + 4 * Math.sqrt(THIRD / 4);

/** All that Redis was told for one response, word by word, and the group that nobody should know. */
interface Heard {
  readonly words: readonly string[];
  readonly group: string;
}

/** What somebody who listens may go by: one trait of one word. */
type Trait = (words: readonly string[]) => string;

const TRAITS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => String(word.length),
  (word) => String(Number(word) % 2),
];

function traitsOf(heard: readonly Heard[]): Trait[] {
  const places = Math.max(...heard.map(({ words }) => words.length));
  return Array.from({ length: places }, (_, place) => place).flatMap((place) =>
    TRAITS.map((trait) => (words: readonly string[]) => trait(words[place] ?? '')),
  );
}

/** Learns from the first third what a trait says, and guesses the groups of others by it. @returns how many right */
function hits(trait: Trait, learnt: readonly Heard[], others: readonly Heard[]): number {
  const meaning = new Map(learnt.map(({ words, group }) => [trait(words), group]));
  return others.filter(({ words, group }) => (meaning.get(trait(words)) ?? GROUPS[0]) === group).length;
}

/** The trait that did best on the second third, tried on the last. */
function attack(heard: readonly Heard[]): number {
  const [learnt, chosenBy, judged] = [0, 1, 2].map((part) =>
    heard.slice(part * THIRD, (part + 1) * THIRD),
  ) as [Heard[], Heard[], Heard[]];
  const best = traitsOf(heard)
    .map((trait) => ({ trait, right: hits(trait, learnt, chosenBy) }))
    .reduce((one, other) => (other.right > one.right ? other : one));
  return hits(best.trait, learnt, judged);
}

/** Everybody answers in turn, while somebody listens to Redis. @param speaking changes what is said to it */
async function listenIn(open: Open, speaking: (client: RedisClient, group: () => string) => RedisClient) {
  await using redis = await startRedis();
  await using opened = await open(redis);
  let group = '';
  const api = apiOnRedis(speaking(opened.client, () => group));
  const { survey } = await openSurvey(api.fetch, { groups: ['Ledelse', 'Drift'] });
  await using listener = await listen(redis.client);
  const heard: Heard[] = [];
  for (let person = 0; person < 3 * THIRD; person += 1) {
    group = GROUPS[(crypto.getRandomValues(new Uint8Array(1))[0] as number) & 1] as string;
    expect((await respond(api.fetch, survey.id, response(undefined, group))).status).toBe(201);
    heard.push({ words: (await listener.heard()).join(' ').split(' '), group });
  }
  const right = attack(heard);
  console.log(
    `group: ${right} of ${THIRD} guessed from commands, chance explains up to ${CHANCE.toFixed(1)}`,
  );
  return right;
}

type Open = (
  redis: Awaited<ReturnType<typeof startRedis>>,
) => Promise<{ client: RedisClient } & AsyncDisposable>;

const CLIENTS: Record<string, Open> = {
  RESP: async ({ url }) => {
    const client = ioredisClient(url);
    return { client, [Symbol.asyncDispose]: async () => client.close() };
  },
  REST: async ({ client }) => {
    const bridge = await startBridge(client);
    const rest = upstashClient(bridge.url, bridge.token, 60_000);
    return { client: rest, [Symbol.asyncDispose]: () => bridge[Symbol.asyncDispose]() };
  },
};

describe.each(Object.entries(CLIENTS))('over %s', (_, open) => {
  test('the commands of Redis tell no more of a group than chance does', async () => {
    expect(await listenIn(open, (client) => client)).toBeLessThanOrEqual(CHANCE);
  });

  test('control: a group that is named to Redis is read every time', async () => {
    const naming = (client: RedisClient, group: () => string): RedisClient => ({
      ...client,
      run: (script, keys, values) => client.run(script, [...keys, `${keys[0]}:${group()}`], values),
    });
    expect(await listenIn(open, naming)).toBe(THIRD);
  });
});
