import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Redis } from 'ioredis';

/** Everything a Redis holds, keys and values, as one text a key. */
export async function dump(redis: Redis): Promise<string[]> {
  const keys = await redis.keys('*');
  return Promise.all(keys.map(async (key) => `${key} ${await contentOf(redis, key)}`));
}

async function contentOf(redis: Redis, key: string): Promise<string> {
  const type = await redis.type(key);
  if (type === 'string') return (await redis.getBuffer(key))?.toString('latin1') ?? '';
  const read = { hash: ['hgetall', key], zset: ['zrange', key, '0', '-1', 'withscores'] }[type];
  if (!read) throw new Error(`a key of an unexpected type: ${type}`);
  return JSON.stringify(await redis.call(...(read as [string, ...string[]])));
}

/** The commands in the append-only file of a Redis, each as its words. */
export function journal(folder: string): string[][] {
  const files = readdirSync(join(folder, 'appendonlydir')).filter((name) => name.endsWith('.incr.aof'));
  return files.sort().flatMap((name) => commandsIn(readFileSync(join(folder, 'appendonlydir', name))));
}

/**
 * What somebody with a copy of the append-only file sees of a survey: its counters after every single
 * response, since the file tells each change apart.
 */
export function counterHistory(folder: string, surveyId: string, cells: number): Uint32Array[] {
  return journal(folder)
    .filter(([name, key]) => name?.toUpperCase() === 'SETRANGE' && key === `okr:{${surveyId}}:cells`)
    .map(([, , offset, text]) => countersIn(text as string, Number(offset), cells));
}

/** The same for somebody who listens with MONITOR. */
export function historyHeard(heard: readonly string[], surveyId: string, cells: number): Uint32Array[] {
  const change = new RegExp(`^setrange okr:\\{${surveyId}\\}:cells (\\d+) (.*)$`, 'is');
  return heard.flatMap((text) => {
    const [, offset, quoted] = change.exec(text) ?? [];
    return quoted === undefined ? [] : [countersIn(unquoted(quoted), Number(offset), cells)];
  });
}

function countersIn(text: string, offset: number, cells: number): Uint32Array {
  const bytes = Buffer.alloc(cells * 4);
  bytes.write(text, offset, 'latin1');
  return Uint32Array.from({ length: cells }, (_, place) => bytes.readUInt32BE(place * 4));
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', a: '\x07', b: '\b' };

/** MONITOR writes what is no plain character as `\\n` or `\\x1f`. */
function unquoted(text: string): string {
  return text.replace(/\\(?:x([0-9a-f]{2})|(.))/gs, (_, code: string | undefined, mark: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[mark] ?? mark),
  );
}

/** RESP as clients send it: `*2\r\n$3\r\nGET\r\n$1\r\nx\r\n`. Lines that begin with # are Redis's own notes. */
function commandsIn(bytes: Buffer): string[][] {
  const commands: string[][] = [];
  let at = 0;
  const line = () => {
    const end = bytes.indexOf('\r\n', at);
    const text = bytes.toString('latin1', at, end);
    at = end + 2;
    return text;
  };
  while (at < bytes.length) {
    const head = line();
    if (!head.startsWith('*')) continue;
    const words = Array.from({ length: Number(head.slice(1)) }, () => {
      const length = Number(line().slice(1));
      const word = bytes.toString('latin1', at, at + length);
      at += length + 2;
      return word;
    });
    commands.push(words);
  }
  return commands;
}

/** Listens to everything that is said to a Redis from now on. */
export async function listen(redis: Redis): Promise<{ heard(): Promise<string[]> } & AsyncDisposable> {
  const monitor = await redis.monitor();
  monitor.on('error', () => undefined);
  const heard: string[] = [];
  monitor.on('monitor', (_time: string, words: string[]) => heard.push(words.join(' ')));
  return {
    /** A text for each command so far. What is heard lags behind what is done, so it waits for a last word. */
    async heard() {
      const word = crypto.randomUUID();
      await redis.echo(word);
      while (!heard.at(-1)?.includes(word)) await wait(1);
      return heard.splice(0).slice(0, -1);
    },
    async [Symbol.asyncDispose]() {
      monitor.disconnect();
    },
  };
}
