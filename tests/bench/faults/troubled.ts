import { setTimeout as wait } from 'node:timers/promises';
import { type Fetch, respond } from '../../support/client.ts';
import type { Attempt } from '../crowd.ts';

/** How many of the people have been told by now that they are counted, 0 to 1. */
export type Progress = () => number;

/** A site that something happens to while people answer. */
export interface Troubled extends AsyncDisposable {
  readonly fetch: Fetch;
  readonly coachKey: string;
  readonly surveyId: string;
  readonly attempt: Attempt;
  /** Makes trouble, and resolves when it is over. */
  readonly trouble: (progress: Progress) => Promise<void>;
}

/** One attempt to answer, whatever the site is. */
export function attemptBy(fetch: Fetch, surveyId: string): Attempt {
  return async (person) => (await respond(fetch, surveyId, person)).status;
}

/** Does something a few times, at moments that nobody can know beforehand. */
export async function atRandom(times: number, progress: Progress, act: () => Promise<void>): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const moment = (time + Math.random()) / (times + 1);
    while (progress() < moment) await wait(1);
    await act();
  }
}
