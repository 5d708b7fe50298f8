import { type Collected, closeSurvey, type Survey } from '../core/index.ts';
import { contentOf, textOf } from '../instruments/index.ts';
import type { Lease, Store } from '../store/store.ts';
import type { Context } from './context.ts';
import { pepperMark } from './pepper.ts';

/** How long a closer may say nothing before another one takes its place, in milliseconds. */
const LEASE = 10_000;
/** How often, and how many times, it is looked whether another closer is done or dead. */
const LOOK = { every: 100, times: 10 };
/** Surveys that one process closes side by side: each holds a page of pads. */
const AT_ONCE = 2;

/** What closing a survey takes. */
type Closer = Pick<Context, 'store' | 'pepper' | 'pads' | 'random'>;

/** What is under way in this process: one run a survey, whoever asks. */
const runs = new WeakMap<Store, Map<string, Promise<void>>>();

/**
 * Closes a survey for good, or joins the run that already does. Any step may be the last one before a crash;
 * whoever reads the survey next comes through here again with the same outcome.
 */
export function closing(context: Closer, survey: Survey): Promise<void> {
  const running = runs.get(context.store) ?? new Map<string, Promise<void>>();
  runs.set(context.store, running);
  const joined = running.get(survey.id);
  if (joined) return joined;
  const run = inTurn(() => closeOnce(context, survey)).finally(() => running.delete(survey.id));
  running.set(survey.id, run);
  return run;
}

async function closeOnce(context: Closer, survey: Survey): Promise<void> {
  const closer = Buffer.from(context.random(16)).toString('base64url');
  const lease = { closer, milliseconds: LEASE };
  for (let look = 0; look < LOOK.times; look += 1) {
    const sums = await context.store.collect(survey.id, lease);
    if (sums === null) return;
    if (sums !== 'taken') return finish(context, survey, sums, lease);
    await new Promise((resolve) => setTimeout(resolve, LOOK.every));
  }
}

async function finish(
  context: Closer,
  survey: Survey,
  sums: Pick<Collected, 'cells' | 'responses'>,
  lease: Lease,
): Promise<void> {
  const { store, pepper, pads } = context;
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
    // Whoever asks next need not wait for the lease to run out.
    await store.release(survey.id, lease).catch(() => undefined);
    throw error;
  }
}

/** Somebody else closes the survey, or has closed or deleted it: what is collected here is of no use any more. */
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

async function inTurn(work: () => Promise<void>): Promise<void> {
  if (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy += 1;
  try {
    await work();
  } finally {
    // The place goes to the next one, or is free.
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}
