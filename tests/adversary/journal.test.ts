import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answer, cellCount, cellsOf } from '#core/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { pepperMark } from '#server/pepper.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { openSurvey, QUESTIONS, respond, response } from '../support/client.ts';
import { type Api, apiOnSqlite } from '../support/host.ts';
import { startRedis } from '../support/redis-server.ts';
import { apiOnRedis } from '../support/stores.ts';
import { bestGuess, chance } from './guessing.ts';
import { historyHeard, counterHistory as historyInJournal, listen } from './redis-dump.ts';
import { counterHistory as historyInLog } from './sqlite-journal.ts';

const PEOPLE = 60;
const CELLS = cellCount(DEFAULT_CONTENT.instrument, 0);

/** A site, and what somebody who copies the files of its store makes of them. */
interface Target extends AsyncDisposable {
  readonly api: Api;
  /** The counters after each change, the latest last. */
  readonly historyOf: (surveyId: string) => Promise<Uint32Array[]>;
}

const TARGETS: Record<string, () => Promise<Target>> = {
  'the file and write-ahead log of SQLite': async () => {
    const api = apiOnSqlite();
    return {
      api,
      historyOf: async (id) => historyInLog(api.file, id),
      [Symbol.asyncDispose]: async () => api[Symbol.dispose](),
    };
  },
  'the append-only file of Redis': async () => {
    const redis = await startRedis();
    const client = ioredisClient(redis.url);
    return {
      api: apiOnRedis(client),
      historyOf: async (id) => historyInJournal(redis.folder, id, CELLS),
      async [Symbol.asyncDispose]() {
        client.close();
        await redis[Symbol.asyncDispose]();
      },
    };
  },
  'the MONITOR of Redis': async () => {
    const redis = await startRedis();
    const client = ioredisClient(redis.url);
    const listener = await listen(redis.client);
    return {
      api: apiOnRedis(client),
      historyOf: async (id) => historyHeard(await listener.heard(), id, CELLS),
      async [Symbol.asyncDispose]() {
        await listener[Symbol.asyncDispose]();
        client.close();
        await redis[Symbol.asyncDispose]();
      },
    };
  },
};

function randomAnswers(): Record<string, Answer> {
  const draw = () => ANSWERS[Math.floor(Math.random() * ANSWERS.length)] as Answer;
  return Object.fromEntries(QUESTIONS.map((id) => [id, draw()]));
}

/** 60 people answer at random; an attacker reads the files. */
async function attack({ api, historyOf }: Target, seal: boolean) {
  const { survey } = await openSurvey(api.fetch);
  const people = Array.from({ length: PEOPLE }, () => response(randomAnswers()));
  for (const person of people) {
    if (seal) await respond(api.fetch, survey.id, person);
    else await api.store.count(survey.id, unsealed(person, api.context.pepper), api.clock.now, api.clock.now);
  }
  const history = (await historyOf(survey.id)).slice(-PEOPLE - 1);
  expect(history).toHaveLength(PEOPLE + 1);
  const { hits, guesses } = bestGuess(
    history,
    people.map((person) => person.answers),
  );
  const share = (number: number) => `${((100 * number) / guesses).toFixed(1)} %`;
  console.log(
    `journal, sealing ${seal ? 'on' : 'off'}: ${hits} of ${guesses} guessed (${share(hits)}), ` +
      `chance explains up to ${share(chance(guesses))}`,
  );
  return { hits, guesses };
}

function unsealed(person: ReturnType<typeof response>, pepper: Uint8Array) {
  return {
    responseId: person.responseId,
    padId: crypto.getRandomValues(new Uint8Array(16)),
    cells: cellsOf(person, DEFAULT_CONTENT.instrument, 0),
    credentialId: null,
    instrument: 'okr-readiness@2',
    pepperMark: pepperMark(pepper),
  };
}

describe.each(Object.entries(TARGETS))('%s', (_, open) => {
  test('tells no more of any answer than chance does', async () => {
    await using target = await open();
    const { hits, guesses } = await attack(target, true);
    expect(hits).toBeLessThanOrEqual(chance(guesses));
  });

  test('control: with sealing off, the same attack reads every answer', async () => {
    await using target = await open();
    const { hits, guesses } = await attack(target, false);
    expect(hits).toBe(guesses);
  });
});
