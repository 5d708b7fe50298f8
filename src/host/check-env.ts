import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { WARNED } from '../server/log.ts';
import { ioredisClient } from '../store/redis/ioredis-client.ts';
import { openRedisStore } from '../store/redis/store.ts';
import { upstashClient } from '../store/redis/upstash-client.ts';
import { type Store, StoreUnavailable } from '../store/store.ts';
import { ConfigError, readNodeConfig, readServerlessConfig, readSiteSettings } from './config.ts';
import { refuseWrongDatabase } from './node/wrong-database.ts';
import { slipsIn } from './slips.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `okr-klar check`: reads the settings as the host would, connects to the store they name, writes something and deletes
 * it. Prints a sentence for each mistake, and never a value.
 *
 * @returns whether there was no mistake
 */
export async function checkSettings(): Promise<boolean> {
  const { mistakes, notes } = await findings(process.env);
  if (mistakes.length > 0) console.error(mistakes.join('\n'));
  else console.log(['The environment is complete.', ...notes].join('\n'));
  return mistakes.length === 0;
}

/** What is wrong with the settings, and what there is to say where nothing is. */
export async function findings(env: Environment): Promise<Findings> {
  const hosts = hostsOf(env);
  const mistakes = [
    ...slipsIn(env),
    ...hosts.flatMap(({ read }) => mistakesIn(read, env)),
    ...mistakesIn(readSiteSettings, env),
  ];
  if (mistakes.length > 0) return { mistakes: [...new Set(mistakes)], notes: [] };
  const tried = await Promise.all(hosts.map(({ tryStore }) => tryStore(env)));
  const notes = tried.flatMap((found, place) => [...found.notes, ...(hosts[place]?.notesOf(env) ?? [])]);
  return { mistakes: tried.flatMap((found) => found.mistakes), notes: [...notes, ...siteNotes(env)] };
}

/** Sentences for the operator, without a value. */
interface Findings {
  readonly mistakes: readonly string[];
  readonly notes: readonly string[];
}

interface Host {
  readonly read: (env: Environment) => unknown;
  readonly tryStore: (env: Environment) => Promise<Findings>;
  readonly notesOf: (env: Environment) => readonly string[];
}

const VERCEL: Host = {
  read: readServerlessConfig,
  async tryStore(env) {
    const { url, token } = readServerlessConfig(env);
    return tried('Upstash', openRedisStore(upstashClient(url, token)));
  },
  notesOf: ({ CRON_SECRET, SIGNUP_CODE }) => [
    ...(SIGNUP_CODE ? [] : [ANYBODY]),
    ...(CRON_SECRET ? [] : ['CRON_SECRET is not set: overdue surveys close when somebody reads them.']),
  ],
};

const NODE: Host = {
  read: readNodeConfig,
  async tryStore(env) {
    const { redisUrl, dataFolder } = readNodeConfig(env);
    if (!redisUrl) return tryFolder(dataFolder);
    const client = ioredisClient(redisUrl);
    try {
      const mistakes = await mistakesOf(() => refuseWrongDatabase(client, redisUrl));
      return mistakes.length > 0 ? { mistakes, notes: [] } : await tried('Redis', openRedisStore(client));
    } finally {
      client.close();
    }
  },
  notesOf: ({ SIGNUP_CODE }) => (SIGNUP_CODE ? [] : [ANYBODY]),
};

const ANYBODY = 'SIGNUP_CODE is not set: anybody may make a workspace.';

/** The hosts that these settings are for: a .env that is made for Vercel names Upstash, even where it is still empty. */
function hostsOf(env: Environment): Host[] {
  const isForVercel = Object.keys(env).some((name) =>
    /^(UPSTASH_REDIS_REST|KV_REST_API|CRON_SECRET)/.test(name),
  );
  return [...(isForVercel ? [VERCEL] : []), ...(env.REDIS_URL || env.DATA_DIR || !isForVercel ? [NODE] : [])];
}

async function tried(name: string, store: Store): Promise<Findings> {
  try {
    await store.probe();
    const warnings = await store.warnings();
    return {
      mistakes: [],
      notes: [`${name} answers, and takes what is written.`, ...warnings.map((warning) => WARNED[warning])],
    };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return { mistakes: [`${name} cannot be written to: ${error.trouble}.`], notes: [] };
  }
}

/** Writes beside the database, or where its folder will be made. The database itself is left to the host. */
function tryFolder(folder: string): Findings {
  let place = resolve(folder);
  while (!existsSync(place)) place = dirname(place);
  const probe = join(place, `.okr-klar-${randomUUID()}`);
  try {
    writeFileSync(probe, 'probe');
    rmSync(probe);
    return { mistakes: [], notes: ['DATA_DIR can be written to.'] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { mistakes: [`DATA_DIR cannot be written to (${code}).`], notes: [] };
  }
}

function siteNotes(env: Environment): string[] {
  const { operator, source } = readSiteSettings(env);
  return [
    ...(operator ? [] : ['OPERATOR_NAME is not set: the pages say that nobody has said who runs the site.']),
    ...(operator || source
      ? []
      : ['Neither OPERATOR_CONTACT nor SOURCE_URL is set: there is no /.well-known/security.txt.']),
  ];
}

function mistakesIn(read: (env: Environment) => unknown, env: Environment): string[] {
  try {
    read(env);
    return [];
  } catch (error) {
    return sentencesOf(error);
  }
}

async function mistakesOf(step: () => Promise<void>): Promise<string[]> {
  return step().then(() => [], sentencesOf);
}

function sentencesOf(error: unknown): string[] {
  if (!(error instanceof ConfigError)) throw error;
  return error.message.split('\n');
}
