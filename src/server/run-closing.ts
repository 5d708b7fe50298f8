import { type Collected, closeSurvey, type Survey } from '../core/index.ts';
import { contentOf, textOf } from '../instruments/index.ts';
import type { Lease, Store } from '../store/store.ts';
import type { ServerContext } from './context.ts';
import { pepperMark } from './pepper.ts';

/** How long a lease lasts without being renewed, in milliseconds; then another process may close the survey. */
const LEASE = 10_000;
/** While another process has the lease: milliseconds between two attempts, and their number. */
const RETRY = { every: 100, times: 10 };
/** Surveys that one process closes at the same time; each holds a page of pads in memory. */
const MAX_RUNS = 2;

/** What closing a survey needs of the server. */
type Closer = Pick<ServerContext, 'store' | 'pepper' | 'pads' | 'random'>;

/** The closings under way in this process, at most one a survey. */
const runs = new WeakMap<Store, Map<string, Promise<void>>>();

/**
 * Closes a survey, or joins the run that is closing it. After a crash at any step the next reader of the survey starts
 * again here, with the same outcome.
 */
export function runClosing(server: Closer, survey: Survey): Promise<void> {
  const running = runs.get(server.store) ?? new Map<string, Promise<void>>();
  runs.set(server.store, running);
  const joined = running.get(survey.id);
  if (joined) return joined;
  const run = queued(() => closeOnce(server, survey)).finally(() => running.delete(survey.id));
  running.set(survey.id, run);
  return run;
}

async function closeOnce(server: Closer, survey: Survey): Promise<void> {
  const closer = Buffer.from(server.random(16)).toString('base64url');
  const lease = { closer, milliseconds: LEASE };
  for (let attempt = 0; attempt < RETRY.times; attempt += 1) {
    const sums = await server.store.collect(survey.id, lease);
    if (sums === null) return;
    if (sums !== 'taken') return finish(server, survey, sums, lease);
    await new Promise((resolve) => setTimeout(resolve, RETRY.every));
  }
}

async function finish(
  server: Closer,
  survey: Survey,
  sums: Pick<Collected, 'cells' | 'responses'>,
  lease: Lease,
): Promise<void> {
  const { store, pepper, pads } = server;
  try {
    const content = contentOf(survey.instrument);
    if (!content) throw new Error('unknown instrument');
    const collected = { ...sums, pads: padPages(store, survey.id, lease) };
    const { groups } = textOf(content, survey.locale);
    const result = await closeSurvey(survey, content.instrument, groups, collected, { pepper, pads });
    if ('unreadable' in result) await store.markUnreadable(survey.id, pepperMark(pepper));
    else await store.finish(survey, result);
  } catch (error) {
    if (error instanceof LeaseLost) return;
    // The next attempt need not wait for the lease to run out.
    await store.release(survey.id, lease).catch(() => undefined);
    throw error;
  }
}

/** Another process is closing the survey, or it has been closed or deleted: this run has nothing left to do. */
class LeaseLost extends Error {}

async function* padPages(store: Store, id: string, lease: Lease): AsyncGenerator<Uint8Array> {
  let from: string | null = null;
  do {
    const page = await store.pads(id, lease, from);
    if (!page) throw new LeaseLost();
    yield page.padIds;
    from = page.next;
  } while (from !== null);
}

let busy = 0;
const waiting: (() => void)[] = [];

async function queued(work: () => Promise<void>): Promise<void> {
  if (busy >= MAX_RUNS) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy += 1;
  try {
    await work();
  } finally {
    // A waiting run takes over the place, so `busy` stays as it is.
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}
