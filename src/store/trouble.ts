import type { Trouble, Warning } from './store.ts';

/** Error codes of Redis that are passed on as they are. */
const REDIS_CODE = /^(?:.*: -)?(OOM|READONLY|MISCONF|NOREPLICAS|MASTERDOWN|LOADING|BUSY) /;

/** Other messages of the clients of Redis and Upstash. */
const MESSAGES: readonly (readonly [RegExp, Trouble])[] = [
  [/^(WRONGPASS|NOAUTH|ERR invalid password|Unauthorized|ERR max auth)/i, 'wrong password'],
  [/DB index is out of range|SELECT is not allowed/, 'wrong database'],
  [/^(NOPERM|ERR The user executing the script can't run)/, 'no rights'],
  [/max (daily )?(requests?|database size|bandwidth|data size|commands).* exceeded|quota/i, 'quota'],
  [/timed out|aborted due to timeout/i, 'no answer in time'],
  [
    /ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT|fetch failed|Connection is closed|max retries|CLUSTERDOWN|slots cache|startup nodes|sentinels? /i,
    'cannot be reached',
  ],
];

/** Upstash's client puts this before the message of the database, and may append the command. */
const WRAPPED = /^Command .*?failed: |, command was:.*$/gs;

/** Classifies an error of a Redis client. */
export function redisTrouble(error: unknown): Trouble {
  const said = (error instanceof Error ? error.message : '').replace(WRAPPED, '');
  const code = REDIS_CODE.exec(said)?.[1] as Trouble | undefined;
  return code ?? MESSAGES.find(([pattern]) => pattern.test(said))?.[1] ?? 'other';
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

/** Classifies an error of SQLite. @param errcode extended result code; its lowest byte is the primary code */
export function sqliteTrouble(errcode: number): Trouble {
  return SQLITE[errcode & 0xff] ?? 'other';
}

/**
 * Warns of a Redis that deletes keys when it is full, or that does not write to its disk. Settings that it does not
 * report give no warning.
 *
 * @param info its answer to INFO; on a cluster the answers of all masters
 */
export function redisWarnings(info: string): Warning[] {
  return [
    ...(/^maxmemory_policy:(?!noeviction\b)\S/m.test(info) ? (['evicts'] as const) : []),
    ...(/^aof_enabled:0/m.test(info) ? (['no-append-only-file'] as const) : []),
  ];
}
