import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Connection } from '../client/connection.ts';
import { addressOf, post } from '../client/requests.ts';
import { type Attempt, Crowd } from '../crowd.ts';
import { figureOf, timed } from '../figures.ts';
import { atMost, exactly, noted, type Row, written } from '../report.ts';
import { type BenchSite, startOnRedis, startOnSqlite } from '../site.ts';
import { due } from './due.ts';
import { largeWorkspace } from './large-workspace.ts';

const PEOPLE = 10_000;
/** An all-hands: people trickle in, then the slide with the QR code comes up, then the rest. */
const PHASES = [
  { people: 2_000, atOnce: 20 },
  { people: 6_000, atOnce: 400 },
  { people: 2_000, atOnce: 40 },
];
const DROPPED = 0.1;
const SLOW = 0.01;

/** 10 000 employees answer within minutes of each other, on phones in a full hall; later all look at the result. */
export async function load(): Promise<Row[]> {
  return [
    ...(await allHands('SQLite', startOnSqlite)),
    ...(await allHands('Redis, 4 hosts', () => startOnRedis(4))),
    ...(await largeWorkspace()),
    ...(await due()),
  ];
}

async function allHands(where: string, start: () => Promise<BenchSite>): Promise<Row[]> {
  await using site = await start();
  const crowd = new Crowd(PEOPLE);
  const memory: number[] = [];
  const milliseconds = await timed(async () => {
    for (const { people, atOnce } of PHASES) {
      await crowd.answer(atOnce, () => onPhone(site), people);
      memory.push(memoryOf(site));
    }
  });
  const { lost, doubled } = await crowd.reckon(site, () => onPhone(site, 0, 0));
  memory.push(memoryOf(site));
  console.error(`all-hands, ${where}: ${crowd.said}: ${lost} lost, ${doubled} doubled`);
  const [, spike, ...later] = memory;
  return [
    noted(`all-hands of 10 000, ${where}`, PEOPLE / (milliseconds / 1000), written.perSecond),
    exactly(0, `all-hands, ${where}, lost`, lost, written.count),
    exactly(0, `all-hands, ${where}, doubled`, doubled, written.count),
    atMost(
      1.25,
      `its memory at the end, over that in the spike`,
      Math.max(...later) / (spike ?? 1),
      written.ratio,
    ),
    noted('memory of the hosts', figureOf(memory), written.bytes),
  ];
}

/** Somebody with a phone after somebody else; some replies get lost on the way, some phones are slow. */
function onPhone({ origins, path }: BenchSite, dropped = DROPPED, slow = SLOW): Attempt {
  const origin = origins[Math.floor(Math.random() * origins.length)] as string;
  let connection = new Connection(origin);
  return async (person) => {
    const request = post(path, JSON.stringify(person), addressOf(Math.floor(Math.random() * 100_000)));
    if (connection.isClosed) connection = new Connection(origin);
    if (Math.random() < dropped) {
      connection.write(request);
      await wait(10 * Math.random());
      connection[Symbol.dispose]();
      throw new Error('gone before the reply');
    }
    if (Math.random() < slow) return sendSlowly(connection, request);
    return (await connection.send(request)).status;
  };
}

/** A tenth of it every tenth of a second. */
async function sendSlowly(connection: Connection, request: string): Promise<number> {
  const piece = Math.ceil(request.length / 10);
  for (let at = 0; at < request.length - piece; at += piece) {
    connection.write(request.slice(at, at + piece));
    await wait(100);
  }
  return (await connection.send(request.slice(Math.floor((request.length - 1) / piece) * piece))).status;
}

/** Resident memory of all hosts, in bytes, as Linux tells it. */
function memoryOf({ hosts }: BenchSite): number {
  const pages = hosts.map(({ process }) => readFileSync(`/proc/${process.pid}/statm`, 'utf8').split(' ')[1]);
  return pages.reduce((sum, resident) => sum + Number(resident) * 4096, 0);
}
