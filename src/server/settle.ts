import { closeSurvey, isOverdue, type SurveyRecord } from '../core/index.ts';
import { contentOf, textOf } from '../instruments/index.ts';
import { StoreUnavailable } from '../storage/store.ts';
import type { Context } from './context.ts';
import { removeUnopened } from './opened.ts';
import { timesOf } from './time.ts';

/**
 * Closes a survey for good: collects what was counted, makes the result, writes it. Any step may be the
 * last one before a crash; whoever reads the survey next comes through here again with the same outcome.
 */
async function finishSurvey(context: Context, record: SurveyRecord): Promise<void> {
  const { survey } = record;
  const collected = await context.store.collect(survey.id);
  if (!collected) return;
  const content = contentOf(survey.instrument);
  if (!content) throw new Error('unknown instrument');
  const { groups } = textOf(content, survey.locale);
  const result = await closeSurvey(survey, content.instrument, groups, collected, context.pepper);
  await context.store.finish(survey, result);
}

/** The surveys with these ids as everybody may see them now: what is overdue is closed first. */
export async function settledSurveys(
  context: Context,
  ids: readonly string[],
): Promise<(SurveyRecord | null)[]> {
  const records = await context.store.surveys(ids);
  const dueBy = (moment: number) => records.filter((record) => record !== null && isDue(record, moment));
  if (dueBy(context.now()).length === 0) return records;
  // Only now: most reads need not ask the store whether the clock is to be believed.
  const due = dueBy((await timesOf(context)).closing);
  if (due.length === 0) return records;
  for (const record of due) if (record) await finishSurvey(context, record);
  return context.store.surveys(ids);
}

/** One survey, closed first if its time has passed; null when it does not exist. */
export async function settledSurvey(context: Context, id: string): Promise<SurveyRecord | null> {
  return (await settledSurveys(context, [id]))[0] ?? null;
}

/**
 * Closes every survey whose time has passed, and deletes what has been kept its time. One that does not open, as
 * with another pepper, stays as it is and does not keep the others from closing.
 */
export async function settleOverdue(context: Context): Promise<{ closed: number; failed: number }> {
  const outcome = { closed: 0, failed: 0 };
  const { closing, deleting } = await timesOf(context);
  for (const id of await context.store.overdue(closing)) {
    try {
      await settledSurvey(context, id);
      outcome.closed += 1;
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      console.error('okr-klar: a survey does not open');
      outcome.failed += 1;
    }
  }
  // Only now: a host that was away for long closes first what it can.
  await context.store.expire(deleting);
  await removeUnopened(context, deleting);
  return outcome;
}

function isDue({ survey, state }: SurveyRecord, now: number): boolean {
  return state === 'closing' || (state === 'open' && isOverdue(survey, now));
}
