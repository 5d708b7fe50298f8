import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ResultDocument } from '#contract/result.ts';
import type { PublicSurveyDocument } from '#contract/survey.ts';
import { call, type Fetch, openSurvey, overNetwork } from '../../support/client.ts';
import { PEPPER, temporaryFolder } from '../../support/host.ts';
import { startHost, stopHost } from '../../support/process.ts';
import { startRedis } from '../../support/redis-server.ts';
import { answeredInFile, answeredInRedis } from '../answered.ts';
import { figureOf } from '../figures.ts';
import { atMost, exactly, noted, type Row, written } from '../report.ts';

const READERS = 50;
const MILLION = 1_000_000;
/** How often a page asks again while a survey closes, in milliseconds. */
const AGAIN = 500;
const MEGABYTE = 1_000_000;

interface DueSite extends AsyncDisposable {
  readonly origin: string;
  readonly pid: number;
  readonly fill: (id: string, people: number) => Promise<void>;
}

/** Many people look at once at a survey whose time has passed. */
export async function due(): Promise<Row[]> {
  return [
    ...(await readByMany('SQLite', onFile, 100_000)),
    ...(await readByMany('Redis', onRedis, 100_000)),
    ...(await readByMany('SQLite', onFile, MILLION)),
  ];
}

async function onFile(): Promise<DueSite> {
  const parts = new AsyncDisposableStack();
  const folder = parts.use(temporaryFolder());
  const path = join(folder.path, 'okr-klar.sqlite');
  return host(parts, folder.path, {}, (id, people) => answeredInFile(path, id, people));
}

async function onRedis(): Promise<DueSite> {
  const parts = new AsyncDisposableStack();
  const folder = parts.use(temporaryFolder());
  const redis = parts.use(await startRedis());
  const env = { REDIS_URL: redis.url };
  return host(parts, folder.path, env, (id, people) => answeredInRedis(redis.client, id, people));
}

async function host(
  parts: AsyncDisposableStack,
  folder: string,
  env: Record<string, string>,
  fill: DueSite['fill'],
): Promise<DueSite> {
  const running = await startHost(folder, { ...env, PEPPER: new TextDecoder().decode(PEPPER) });
  parts.defer(() => stopHost(running));
  const pid = running.process.pid as number;
  return { origin: running.origin, pid, fill, [Symbol.asyncDispose]: () => parts.disposeAsync() };
}

async function readByMany(where: string, start: () => Promise<DueSite>, people: number): Promise<Row[]> {
  await using site = await start();
  const fetch = overNetwork(site.origin);
  const { key, survey } = await openSurvey(fetch, { employees: people });
  await site.fill(survey.id, people);
  const idle = memory(site.pid, 'VmRSS');
  // From here on the peak is counted anew (proc(5), clear_refs).
  writeFileSync(`/proc/${site.pid}/clear_refs`, '5');
  const health: number[] = [];
  const reads: number[] = [];
  let isDone = false;
  const began = performance.now();
  const watching = watch(fetch, health, () => isDone);
  await Promise.all(Array.from({ length: READERS }, () => readUntilClosed(fetch, survey.id, reads)));
  const closed = performance.now() - began;
  // Deleting goes on for a moment after it is closed.
  await wait(1_000);
  isDone = true;
  await watching;
  const path = `/api/surveys/${survey.id}/result`;
  const { body } = await call<ResultDocument>(fetch, 'GET', path, { key });
  const what = `${READERS} readers of a due survey with ${written.count(people)}, ${where}`;
  const counted = body.result && 'responses' in body.result ? body.result.responses : 0;
  return [
    exactly(people, `${what}: in its result`, counted, written.count),
    people === MILLION
      ? atMost(12_000, 'until it is closed to all of them', closed, written.ms)
      : noted('until it is closed to all of them', closed, written.ms),
    atMost(1_500, 'longest answer to a reader', Math.max(...reads), written.ms),
    atMost(250, 'longest answer of health meanwhile', Math.max(...health), written.ms),
    noted('answers of health', figureOf(health), written.ms),
    atMost(150 * MEGABYTE, 'memory above idle, peak', memory(site.pid, 'VmHWM') - idle, written.bytes),
  ];
}

async function readUntilClosed(fetch: Fetch, id: string, reads: number[]): Promise<void> {
  for (;;) {
    const began = performance.now();
    const { body } = await call<PublicSurveyDocument>(fetch, 'GET', `/api/surveys/${id}`);
    reads.push(performance.now() - began);
    if (body.status !== 'closing') return;
    await wait(AGAIN);
  }
}

async function watch(fetch: Fetch, health: number[], isDone: () => boolean): Promise<void> {
  while (!isDone()) {
    const began = performance.now();
    await call(fetch, 'GET', '/api/health');
    health.push(performance.now() - began);
    await wait(10);
  }
}

/** As Linux tells it, in bytes. */
function memory(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) * 1024;
}
