import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { describe, expect, test } from 'vitest';
import type { SurveyDocument } from '#contract/survey.ts';
import { type Credential, codeHash, toBase64url } from '#core/index.ts';
import { sharedLimiter } from '#host/limiter/shared.ts';
import { type Blinding, blindNonce, unblind } from '#respond/invited/voprf.ts';
import { blindedDigest, nonceDigest } from '#server/redeem-credential.ts';
import { ioredisClient } from '#store/redis/ioredis-client.ts';
import { openRedisStore } from '#store/redis/store.ts';
import { openSqliteStore } from '#store/sqlite/store.ts';
import { answers } from '../support/client.ts';
import { type Api, apiOn, PEPPER, temporaryFolder } from '../support/host.ts';
import { openInvited, type Random, respondWith, trade } from '../support/invited.ts';
import { startRedis } from '../support/redis-server.ts';
import { sideBySide } from '../support/side-by-side.ts';
import { randomnessOf, STRATEGIES, type Trace } from './linkage-strategies.ts';

const PEOPLE = 30;
const RUNS = 12;
/** A control links everybody in every run, which chance does once in 30! runs. Each takes a second of arithmetic. */
const CONTROL_RUNS = 1;
/** By chance a strategy links one of 30 in each run, 12 of 360 in all; 24 or fewer in 999 games of 1 000. */
const CHANCE = 24;

/** The API on every store at once, and all that each has written down, journal included. */
interface Target extends AsyncDisposable {
  readonly api: Api;
  readonly dumps: Readonly<Record<string, () => string>>;
}

/** Side by side, since a trade costs far more than what the stores do with it. */
async function openTarget(random: Random): Promise<Target> {
  const parts = new AsyncDisposableStack();
  const redis = parts.use(await startRedis());
  const client = parts.adopt(ioredisClient(redis.url), ({ close }) => close());
  const folder = parts.use(temporaryFolder());
  const file = join(folder.path, 'okr-klar.sqlite');
  const sqlite = parts.adopt(openSqliteStore(file), (store) => store.close());
  const journal = join(redis.folder, 'appendonlydir');
  return {
    api: apiOn(sideBySide([sqlite, openRedisStore(client)]), {
      random,
      limiter: sharedLimiter(client, PEPPER),
    }),
    dumps: {
      SQLite: () => textOf([file, `${file}-wal`]),
      Redis: () => textOf(readdirSync(journal).map((name) => join(journal, name))),
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  };
}

/** How a browser hides what it trades: as ours does, and with three faults, each of which gives it away. */
const BROWSERS = {
  blinds: (_: string, random: Random) => blindNonce(random),
  'sends the code along and does not blind': (code: string) => {
    const nonce = Uint8Array.from(createHash('sha256').update(code).digest());
    const { blind, blinded } = ristretto255_oprf.voprf.blind(nonce, (length = 0) => new Uint8Array(length));
    return { nonce: toBase64url(nonce), blind: toBase64url(blind), blinded: toBase64url(blinded) };
  },
  // As if nothing had to be kept for the same link to go on elsewhere.
  'makes its blind from the code': (code: string, random: Random) => {
    const nonce = random(32);
    const { blind, blinded } = ristretto255_oprf.voprf.blind(nonce, randomnessOf(code));
    return { nonce: toBase64url(nonce), blind: toBase64url(blind), blinded: toBase64url(blinded) };
  },
} satisfies Record<string, (code: string, random: Random) => Blinding>;

/** A person with both traces of theirs. */
interface Person {
  readonly traded: Trace;
  readonly credential: Credential;
  counted?: Trace;
}

/** Everybody trades, in one order; later everybody answers, in another. @returns what each strategy links */
async function play({ api, dumps }: Target, browser: keyof typeof BROWSERS, random: Random) {
  const { survey, codes } = await openInvited(api.fetch, PEOPLE, 0, random);
  const people: Person[] = [];
  for (const [time, code] of shuffled(codes, random).entries()) {
    people.push(await trading(api, survey, code, BROWSERS[browser](code, random), time));
  }
  const answering = shuffled(people, random);
  for (const [time, person] of answering.entries()) {
    person.counted = await counting(api, survey, person.credential, PEOPLE + time, random);
  }
  const traded = people.map((person) => person.traded);
  const counted = answering.map((person) => person.counted as Trace);
  // What the strategies are given is what is really there.
  const values = [...traded, ...counted].flatMap(({ stored }) => stored);
  for (const [store, dump] of Object.entries(dumps)) expect(missing(dump(), values), store).toEqual([]);
  return Object.entries(STRATEGIES).map(([name, strategy]) => {
    const guesses = strategy({ traded, counted });
    return [
      name,
      people.filter((person, place) => guesses[place] === answering.indexOf(person)).length,
    ] as const;
  });
}

/** The values that are nowhere in a dump. */
function missing(dump: string, values: readonly string[]): string[] {
  return values.filter((value) => !dump.includes(value) && !dump.includes(asBytes(value)));
}

async function trading(
  api: Api,
  survey: SurveyDocument,
  code: string,
  blinding: Blinding,
  time: number,
): Promise<Person> {
  const { status, body } = await trade(api.fetch, survey.id, code, blinding.blinded);
  expect(status).toBe(200);
  const stored = [await codeHash(code), blindedDigest(Buffer.from(blinding.blinded, 'base64url'))];
  const seen = [blinding.blinded, body.evaluated, body.proof, code];
  return {
    traded: { stored, seen, time, size: seen.join('').length },
    credential: unblind(blinding, body, survey.invitations?.publicKey ?? ''),
  };
}

async function counting(
  api: Api,
  survey: SurveyDocument,
  credential: Credential,
  time: number,
  random: Random,
): Promise<Trace> {
  const hex = Buffer.from(random(16)).toString('hex');
  const responseId = hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  const body = { responseId, answers: answers('yes'), group: null };
  expect((await respondWith(api.fetch, survey.id, credential, body)).status).toBe(201);
  const credentialId = nonceDigest(Buffer.from(credential.nonce, 'base64url'));
  const seen = [credential.nonce, credential.output, responseId];
  return { stored: [responseId, credentialId], seen, time, size: seen.join('').length };
}

/** The best any strategy does over all runs, and what each does. */
async function game(browser: keyof typeof BROWSERS, runs: number) {
  await using target = await openTarget(randomFrom(browser));
  const totals = new Map<string, number>();
  for (let run = 0; run < runs; run += 1) {
    for (const [name, links] of await play(target, browser, randomFrom(`${browser} ${run}`))) {
      totals.set(name, (totals.get(name) ?? 0) + links);
    }
  }
  const figures = [...totals].map(([name, links]) => `${name} ${links}`).join(', ');
  console.log(`linkage, a browser that ${browser}, of ${PEOPLE * runs}: ${figures}`);
  return totals;
}

describe('on SQLite and Redis', () => {
  test('no strategy links codes and responses better than chance', async () => {
    for (const links of (await game('blinds', RUNS)).values()) expect(links).toBeLessThanOrEqual(CHANCE);
  });

  test('controls: a code that travels with the response links everybody, and so does an element that is not blinded', async () => {
    const links = await game('sends the code along and does not blind', CONTROL_RUNS);
    expect(links.get('the hash of one in the other')).toBe(PEOPLE * CONTROL_RUNS);
    expect(links.get('the element as if it were not blinded')).toBe(PEOPLE * CONTROL_RUNS);
  });

  test('control: a blind that follows from the code lets coach and operator together link everybody', async () => {
    const links = await game('makes its blind from the code', CONTROL_RUNS);
    expect(links.get('the blind as if it followed from the code')).toBe(PEOPLE * CONTROL_RUNS);
    expect(links.get('the element as if it were not blinded')).toBeLessThan(PEOPLE);
  });
});

/** Bytes that look random and are the same in every run, so that chance plays the same game each time. */
function randomFrom(seed: string): Random {
  let drawn = 0;
  return (length = 32) => {
    const bytes = Buffer.concat(
      Array.from({ length: Math.ceil(length / 32) }, () =>
        createHash('sha256').update(`${seed} ${drawn++}`).digest(),
      ),
    );
    return Uint8Array.from(bytes.subarray(0, length));
  };
}

function textOf(files: readonly string[]): string {
  return files.map((file) => readFileSync(file, 'latin1')).join();
}

/** A response id as SQLite keeps it. */
function asBytes(uuid: string): string {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('latin1');
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: Random): T[] {
  const all = [...items];
  for (let end = all.length - 1; end > 0; end -= 1) {
    const place = new DataView(random(4).buffer).getUint32(0) % (end + 1);
    [all[end], all[place]] = [all[place] as T, all[end] as T];
  }
  return all;
}
