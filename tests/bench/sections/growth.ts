import type { Survey } from '#core/index.ts';
import { sharedContext } from '#host/shared-context.ts';
import { runClosing } from '#server/run-closing.ts';
import type { Store } from '#store/store.ts';
import { collected } from '../../support/collected.ts';
import { PEPPER } from '../../support/host.ts';
import { made, people } from '../../support/results.ts';
import { figureOf, timed } from '../figures.ts';
import { grow, openFile, openIn, sealedFor } from '../growing.ts';
import { atMost, noted, type Row, written } from '../report.ts';
import { redisBytes } from './growth-redis.ts';

const FEW = 10;
const MANY = 1_000_000;
const SIZES = [FEW, 1_000, 100_000, MANY];
const READS = 300;
const CLOSED_AT = 100_000;
const PER_SURVEY = 8 * 1024;
const OPENED = 500;

/** What a survey costs when it has been answered ten times, and when it has been a million times. */
export async function growth(): Promise<Row[]> {
  return [...(await sizeRows()), ...(await closedRows()), ...(await redisBytes())];
}

async function sizeRows(): Promise<Row[]> {
  using file = openFile();
  const { store } = file;
  const small = await openIn(store, 'ssssssss');
  const large = await openIn(store, 'mmmmmmmm');
  await grow(store, small, FEW);
  const rows: Row[] = [];
  let size = 0;
  for (const next of SIZES) {
    await grow(store, large, next - size, { inOrder: true });
    const counting = await repeated(READS, () => grow(store, large, 1));
    size = next + READS;
    rows.push(noted(`counting a response, durable, at ${written.count(next)}`, counting, written.ms));
  }
  await finishAs(store, small, FEW);
  await finishAs(store, large, MANY);
  const few = await repeated(READS, () => store.surveys([small.id]));
  const many = await repeated(READS, () => store.surveys([large.id]));
  return [
    ...rows,
    noted('reading a result of 10', few, written.ms),
    atMost(1.2, 'reading a result of 1 000 000, over that', many.median / few.median, written.ratio),
  ];
}

/** Closing with real seals, and what is left after it. */
async function closedRows(): Promise<Row[]> {
  using file = openFile();
  const { store } = file;
  const empty = file.used();
  const survey = await openIn(store, 'cccccccc');
  await grow(store, survey, CLOSED_AT, { cellsFor: await sealedFor(survey) });
  const stored = (file.used() - empty - PER_SURVEY) / CLOSED_AT;
  const context = { ...sharedContext, store, pepper: PEPPER };
  const milliseconds = await timed(() => runClosing(context, survey));
  const left = file.used() - empty;
  const open = await perSurvey(file);
  return [
    atMost(60, 'stored per response, SQLite', stored, written.bytes),
    atMost(1_024, 'stored per open survey without groups, SQLite', open, written.bytes),
    atMost(1_000, 'closing with 100 000 responses, SQLite', milliseconds, written.ms),
    atMost(PER_SURVEY, 'stored after closing, SQLite', Math.max(0, left), written.bytes),
  ];
}

/** What opening a survey takes. */
async function perSurvey(file: ReturnType<typeof openFile>): Promise<number> {
  const before = file.used();
  for (let number = 0; number < OPENED; number += 1) await openIn(file.store, `o${number}`);
  return (file.used() - before) / OPENED;
}

/** Counts what was never sealed, so there is nothing to open: the result is made up, of the same size. */
async function finishAs(store: Store, survey: Survey, responses: number): Promise<void> {
  await collected(store, survey.id);
  await store.finish(survey, made(people(responses)));
}

async function repeated(times: number, work: () => Promise<unknown>) {
  const runs: number[] = [];
  for (let run = 0; run < times; run += 1) runs.push(await timed(work));
  return figureOf(runs);
}
