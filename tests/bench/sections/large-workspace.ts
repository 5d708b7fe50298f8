import { setTimeout as wait } from 'node:timers/promises';
import { call, overNetwork } from '../../support/client.ts';
import { temporaryFolder } from '../../support/host.ts';
import { startHost, stopHost } from '../../support/process.ts';
import { seedPortfolio } from '../../support/store-seed.ts';
import { alternate, figureOf, ratioOf, timed } from '../figures.ts';
import { atMost, noted, type Row, written } from '../report.ts';

const FEW = 100;
/** Twice as many as a workspace takes today; older ones may have more. */
const MANY = 1_000;
const RUNS = 9;
/** A fast health check now and then, in milliseconds. */
const EVERY = 20;
/** What anybody else may have to wait meanwhile, in milliseconds. */
const PATIENCE = 250;

/** A coach with 1 000 organisations reads the overview, and what everybody else waits for meanwhile. */
export async function largeWorkspace(): Promise<Row[]> {
  await using parts = new AsyncDisposableStack();
  const few = await reader(parts, FEW);
  const many = await reader(parts, MANY);
  const runs = await alternate(RUNS, { few: few.read, many: many.read });
  const waits = await waitsDuring(many);
  return [
    noted(`reading a workspace of ${written.count(FEW)} organisations`, figureOf(runs.few), written.ms),
    noted(`reading a workspace of ${written.count(MANY)} organisations`, figureOf(runs.many), written.ms),
    atMost((1.5 * MANY) / FEW, 'the second over the first', ratioOf(runs.many, runs.few), written.ratio),
    atMost(PATIENCE, 'longest wait for health meanwhile', Math.max(...waits), written.ms),
  ];
}

async function reader(parts: AsyncDisposableStack, size: number) {
  const folder = parts.use(temporaryFolder());
  const key = await seedPortfolio(
    folder.path,
    Array.from({ length: size }, (_, place) => `Virksomhet nummer ${place + 1}`),
  );
  const host = await startHost(folder.path);
  parts.defer(() => stopHost(host));
  const fetch = overNetwork(host.origin);
  const ask = async (path: string, shown?: string) => {
    const { status } = await call(fetch, 'GET', path, shown ? { key: shown } : {});
    if (status !== 200) throw new Error(`${path} is met with ${status}`);
  };
  return {
    read: () => timed(() => ask('/api/workspace', key)),
    health: () => timed(() => ask('/api/health')),
  };
}

/** How long each health check took while the workspace was read again and again. */
async function waitsDuring({ read, health }: Awaited<ReturnType<typeof reader>>): Promise<number[]> {
  const waits: number[] = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      waits.push(await health());
      await wait(EVERY);
    }
  })();
  for (let run = 0; run < RUNS; run += 1) await read();
  isOver = true;
  await watching;
  return waits;
}
