import { expect } from 'vitest';
import type { Answer, Measure } from '#core/index.ts';
import { call, closedWith, type Fetch, openSurvey, QUESTIONS, respond, response } from '../support/client.ts';
import { readPlan, writePlan } from '../support/plans.ts';

/** Closed rounds with something to do about them, and their plans by the API. */
export type Opened = Awaited<ReturnType<typeof openSurvey>>;

/** A closed round of twenty, in which leadership and open goals fail. */
export async function closedRound(
  fetch: Fetch,
  before?: Opened,
  noes: Readonly<Record<string, number>> = NOES,
): Promise<Opened> {
  const opened = before ? await nextRound(fetch, before) : await openSurvey(fetch, { employees: 25 });
  for (let person = 0; person < 20; person += 1) {
    const given = QUESTIONS.map((id): [string, Answer] => [id, person < (noes[id] ?? 0) ? 'no' : 'yes']);
    await respond(fetch, opened.survey.id, response(Object.fromEntries(given)));
  }
  expect(await closedWith(fetch, opened)).toBe(20);
  return opened;
}

const NOES = { 'goals-visible': 16, 'leadership-present': 14 };

async function nextRound(fetch: Fetch, before: Opened): Promise<Opened> {
  const body = { organisationId: before.organisation.id, groups: [], mode: 'together' };
  const { body: survey } = await call<Opened['survey']>(fetch, 'POST', '/api/surveys', {
    key: before.key,
    body,
  });
  return { ...before, survey };
}

export async function plan(fetch: Fetch, { key, survey }: Opened) {
  return (await readPlan(fetch, key, survey.id)).body;
}

/** Writes the plan as another editor would. */
export async function write(
  fetch: Fetch,
  opened: Opened,
  measures: readonly Partial<Measure>[],
  published = true,
): Promise<void> {
  const { status } = await writePlan(fetch, opened.key, opened.survey.id, { published, measures });
  expect(status).toBe(200);
}
