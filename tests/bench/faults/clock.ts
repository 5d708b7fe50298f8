import { openSurvey } from '../../support/client.ts';
import { apiOnSqlite } from '../../support/host.ts';
import { atRandom, attemptBy, type Troubled } from './troubled.ts';

const JUMPS = 20;
const DAY = 24 * 60 * 60 * 1000;

/** The clock is set forwards and back, by up to five days. */
export async function jumpingClock(): Promise<Troubled> {
  const api = apiOnSqlite();
  // No meeting, which would be over before the clock is back.
  const { key, survey } = await openSurvey(api.fetch, { mode: 'open' });
  return {
    ...{ fetch: api.fetch, coachKey: key, surveyId: survey.id, attempt: attemptBy(api.fetch, survey.id) },
    trouble: (progress) =>
      atRandom(JUMPS, progress, async () => {
        api.clock.now = Date.now() + (Math.random() - 0.5) * 10 * DAY;
      }),
    async [Symbol.asyncDispose]() {
      api[Symbol.dispose]();
    },
  };
}
