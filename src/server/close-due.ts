import { isOverdue, type SurveyRecord } from '../core/index.ts';
import { contentOf } from '../instruments/index.ts';
import { closing } from './closing.ts';
import type { Context } from './context.ts';
import { describeFailure } from './failure.ts';
import { deleteUnopenedWorkspaces } from './last-opened.ts';
import { pepperMark, storeHasOwnPepper } from './pepper.ts';
import { trustedTimes } from './trusted-time.ts';

/** How long a reader waits for a survey to close before being told that it is closing, in milliseconds. */
const PATIENCE = 1_000;

/** Why this host cannot open a survey. */
type Hindrance = 'another pepper' | 'unknown instrument';

/**
 * The surveys with these ids as everybody may see them now. What is due is closed first, if that takes a second at
 * most; otherwise it is `closing`, and closed in a moment. What cannot be opened here is `unreadable`.
 */
export async function surveysClosedIfDue(
  context: Context,
  ids: readonly string[],
): Promise<(SurveyRecord | null)[]> {
  const records = await context.store.surveys(ids);
  if (dueOf(context, records, context.now()).length === 0) return records;
  // Only now: most reads need not ask the store whether the clock is to be believed.
  return settle(context, records, (await trustedTimes(context)).closing, PATIENCE);
}

/** One survey, closed first if its time has passed; null when it does not exist. */
export async function surveyClosedIfDue(context: Context, id: string): Promise<SurveyRecord | null> {
  return (await surveysClosedIfDue(context, [id]))[0] ?? null;
}

type Records = readonly (SurveyRecord | null)[];

/** @param moment that closing goes by, in milliseconds since the epoch; @param patience milliseconds */
async function settle(
  context: Context,
  records: Records,
  moment: number,
  patience: number,
): Promise<(SurveyRecord | null)[]> {
  const due = dueOf(context, records, moment);
  if (due.length === 0) return [...records];
  const hindrances = await Promise.all(due.map((record) => hindranceTo(context, record)));
  const closable = due.filter((_, place) => hindrances[place] === null);
  const runs = Promise.all(closable.map(({ survey }) => closing(context, survey)));
  context.keepAlive(runs);
  await atMost(patience, runs);
  const again = await context.store.surveys(due.map(({ survey }) => survey.id));
  return records.map((record) => {
    const place = due.indexOf(record as SurveyRecord);
    const now = place < 0 ? record : (again[place] ?? null);
    if (place < 0 || !now || !isDue(context, now, moment)) return now;
    return { ...now, state: hindrances[place] ? ('unreadable' as const) : ('closing' as const) };
  });
}

/** Resolves with the work, or when its time is up; the work goes on. */
async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  if (milliseconds === Number.POSITIVE_INFINITY) return void (await work);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, timeUp]).finally(() => clearTimeout(timer));
}

/** Due is what should be closed, and what did not open with another pepper than this one. */
function isDue({ pepper }: Context, { survey, state, tried }: SurveyRecord, moment: number): boolean {
  if (state === 'unreadable') return tried !== pepperMark(pepper);
  return state === 'closing' || (state === 'open' && isOverdue(survey, moment));
}

function dueOf(context: Context, records: Records, moment: number): SurveyRecord[] {
  return records.filter((record) => record !== null && isDue(context, record, moment)) as SurveyRecord[];
}

async function hindranceTo(context: Context, { survey }: SurveyRecord): Promise<Hindrance | null> {
  const own = pepperMark(context.pepper);
  if ((survey.pepperMark ?? own) !== own || !(await storeHasOwnPepper(context))) return 'another pepper';
  return contentOf(survey.instrument) ? null : 'unknown instrument';
}

/** How it went: `failed` are those that do not open or could not be reached. */
export interface Settled {
  readonly closed: number;
  readonly failed: number;
}

/**
 * Closes every survey whose time has passed, and deletes what has been kept its time. One that cannot be closed
 * keeps no other from it; the log says how many and why, and of which survey nothing.
 */
export async function closeAllDue(context: Context): Promise<Settled> {
  const { closing, deleting } = await trustedTimes(context);
  const failures = new Map<string, number>();
  let closed = 0;
  for (const id of await context.store.overdue(closing)) {
    const failure = await closeOverdue(context, id, closing);
    if (failure === 'closed') closed += 1;
    else if (failure) failures.set(failure, (failures.get(failure) ?? 0) + 1);
  }
  for (const [cause, count] of failures) {
    console.error(`okr-klar: overdue surveys that did not close: ${count} (${cause})`);
  }
  // Only now: a host that was away for long closes first what it can.
  await context.store.expire(deleting);
  await deleteUnopenedWorkspaces(context, deleting);
  return { closed, failed: [...failures.values()].reduce((sum, count) => sum + count, 0) };
}

/** @returns a fixed word for what came of it; null when there is nothing to say, as when it is gone by now */
async function closeOverdue(context: Context, id: string, moment: number): Promise<string | null> {
  try {
    const records = await context.store.surveys([id]);
    const [record] = await settle(context, records, moment, Number.POSITIVE_INFINITY);
    if (!record || record.state === 'closing') return null;
    if (record.state === 'closed') return 'closed';
    return (await hindranceTo(context, record)) ?? 'its counters do not open';
  } catch (error) {
    return describeFailure(error);
  }
}
