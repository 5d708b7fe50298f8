import { isOverdue, type SurveyRecord } from '../core/index.ts';
import { contentOf } from '../instruments/index.ts';
import type { ServerContext } from './context.ts';
import { deleteUnopenedWorkspaces } from './delete-unopened.ts';
import { describeFailure } from './failure.ts';
import { logFailure, writeLine } from './log.ts';
import { pepperMark, storeHasOwnPepper } from './pepper.ts';
import { runClosing } from './run-closing.ts';
import { trustedTimes } from './trusted-time.ts';

/** How long a request waits for a survey to close before it is answered with `closing`, in milliseconds. */
const READER_WAIT = 1_000;

/** Why this host cannot open the counters of a survey. */
type Obstacle = 'another pepper' | 'unknown instrument';

/**
 * Returns the surveys with these ids; any whose closing time has passed is closed before it is returned. One that takes
 * longer than READER_WAIT to close is returned as `closing`, one whose counters cannot be opened here as `unreadable`.
 */
export async function surveysClosedIfDue(server: ServerContext, ids: readonly string[]): Promise<Records> {
  return closedIfDue(server, await server.store.surveys(ids));
}

/** The same for surveys that have just been read. */
export async function closedIfDue(server: ServerContext, records: Records): Promise<Records> {
  if (dueOf(server, records, server.now()).length === 0) return records;
  // Checking the clock may ask the store, and most reads have nothing to close.
  return closeDue(server, records, (await trustedTimes(server)).closing, READER_WAIT);
}

/** One survey, closed first if its time has passed; null when it does not exist. */
export async function surveyClosedIfDue(server: ServerContext, id: string): Promise<SurveyRecord | null> {
  return (await surveysClosedIfDue(server, [id]))[0] ?? null;
}

type Records = readonly (SurveyRecord | null)[];

/** @param moment surveys that end before it are due, in milliseconds since the epoch @param patience milliseconds */
async function closeDue(
  server: ServerContext,
  records: Records,
  moment: number,
  patience: number,
): Promise<Records> {
  const due = dueOf(server, records, moment);
  if (due.length === 0) return records;
  const obstacles = await Promise.all(due.map((record) => obstacleTo(server, record)));
  const closable = due.filter((_, place) => obstacles[place] === null);
  const runs = Promise.all(closable.map(({ survey }) => runClosing(server, survey)));
  server.keepAlive(runs);
  await atMost(patience, runs, server);
  const again = await server.store.surveys(due.map(({ survey }) => survey.id));
  return records.map((record) => {
    const place = due.indexOf(record as SurveyRecord);
    const now = place < 0 ? record : (again[place] ?? null);
    if (place < 0 || !now || !isDue(server, now, moment)) return now;
    return { ...now, state: obstacles[place] ? ('unreadable' as const) : ('closing' as const) };
  });
}

/** Waits for the work until the time is up. After that it goes on, and a failure is logged, since nobody waits for it. */
async function atMost(milliseconds: number, work: Promise<unknown>, { store }: ServerContext): Promise<void> {
  if (milliseconds === Number.POSITIVE_INFINITY) return void (await work);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<'time up'>((resolve) => {
    timer = setTimeout(resolve, milliseconds, 'time up');
  });
  const first = await Promise.race([work, timeUp]).finally(() => clearTimeout(timer));
  if (first === 'time up') work.catch((error) => logFailure(store, error));
}

/** A survey is due when its time has passed, or when it is unreadable but was last tried with another pepper. */
function isDue(
  { pepper }: ServerContext,
  { survey, state, tried, lost }: SurveyRecord,
  moment: number,
): boolean {
  if (state === 'unreadable') return !lost && tried !== pepperMark(pepper);
  return state === 'closing' || (state === 'open' && isOverdue(survey, moment));
}

function dueOf(server: ServerContext, records: Records, moment: number): SurveyRecord[] {
  return records.filter((record) => record !== null && isDue(server, record, moment)) as SurveyRecord[];
}

async function obstacleTo(server: ServerContext, { survey }: SurveyRecord): Promise<Obstacle | null> {
  const own = pepperMark(server.pepper);
  if ((survey.pepperMark ?? own) !== own || !(await storeHasOwnPepper(server))) return 'another pepper';
  return contentOf(survey.instrument) ? null : 'unknown instrument';
}

/** How many surveys were closed; `failed` counts those that do not open or could not be reached. */
export interface ClosingCounts {
  readonly closed: number;
  readonly failed: number;
}

/**
 * Closes every survey whose time has passed, and deletes what is past its retention. A survey that fails does not stop
 * the others; the log says how many failed and why, and never which.
 */
export async function closeAllDue(server: ServerContext): Promise<ClosingCounts> {
  const { closing, deleting } = await trustedTimes(server);
  const failures = new Map<string, number>();
  let closed = 0;
  for (const id of await server.store.overdue(closing)) {
    const failure = await closeOverdue(server, id, closing);
    if (failure === 'closed') closed += 1;
    else if (failure) failures.set(failure, (failures.get(failure) ?? 0) + 1);
  }
  for (const [cause, count] of failures) {
    writeLine('error', 'closing-failed', `overdue surveys that did not close: ${count} (${cause})`);
  }
  // Deletion comes last: after a long outage, a result is made before its counters could be deleted.
  await server.store.expire(deleting);
  await deleteUnopenedWorkspaces(server, deleting);
  return { closed, failed: [...failures.values()].reduce((sum, count) => sum + count, 0) };
}

/** @returns 'closed', or why it failed; null when there is nothing to do, as when it has been deleted by now */
async function closeOverdue(server: ServerContext, id: string, moment: number): Promise<string | null> {
  try {
    const records = await server.store.surveys([id]);
    const [record] = await closeDue(server, records, moment, Number.POSITIVE_INFINITY);
    if (!record || record.state === 'closing') return null;
    if (record.state === 'closed') return 'closed';
    return (await obstacleTo(server, record)) ?? 'its counters do not open';
  } catch (error) {
    return describeFailure(error);
  }
}
