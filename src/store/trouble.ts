import type { Trouble, Warning } from './store.ts';

/** Codes that Redis puts in front of an error, and that mean the same here. */
const REDIS_CODE = /^(?:.*: -)?(OOM|READONLY|MISCONF|NOREPLICAS|MASTERDOWN|LOADING|BUSY) /;

/** What else the clients of Redis and Upstash say, by how it begins. */
const SAID: readonly (readonly [RegExp, Trouble])[] = [
  [/^(WRONGPASS|NOAUTH|ERR invalid password|Unauthorized|ERR max auth)/i, 'wrong password'],
  [/^(NOPERM|ERR The user executing the script can't run)/, 'no rights'],
  [/max (daily )?(requests?|database size|bandwidth|data size|commands).* exceeded|quota/i, 'quota'],
  [/timed out|aborted due to timeout/i, 'no answer in time'],
  [
    /ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT|fetch failed|Connection is closed|max retries/i,
    'cannot be reached',
  ],
];

/** Upstash's client puts this in front of what the database says, and may repeat the command behind it. */
const WRAPPED = /^Command .*?failed: |, command was:.*$/gs;

/** What an error of a Redis client is about. */
export function redisTrouble(error: unknown): Trouble {
  const said = (error instanceof Error ? error.message : '').replace(WRAPPED, '');
  const code = REDIS_CODE.exec(said)?.[1] as Trouble | undefined;
  return code ?? SAID.find(([pattern]) => pattern.test(said))?.[1] ?? 'other';
}

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
const SQLITE: Readonly<Record<number, Trouble>> = {
  5: 'BUSY',
  6: 'BUSY',
  8: 'READONLY',
  10: 'disk error',
  11: 'file damaged',
  13: 'disk full',
  14: 'cannot be reached',
  26: 'file damaged',
};

/** What an error of SQLite is about. @param errcode extended result code: the primary one is its lowest byte */
export function sqliteTrouble(errcode: number): Trouble {
  return SQLITE[errcode & 0xff] ?? 'other';
}

/**
 * What a Redis says of itself that will lose something: that it deletes keys when it is full, or writes nothing
 * to its disk. What it does not say is not warned of.
 *
 * @param info its answer to INFO
 */
export function redisWarnings(info: string): Warning[] {
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1];
  const isAppending = /^aof_enabled:(\d)/m.exec(info)?.[1];
  return [
    ...(policy && policy !== 'noeviction' ? (['evicts'] as const) : []),
    ...(isAppending === '0' ? (['no-append-only-file'] as const) : []),
  ];
}
