import { readWorkspace } from '#ui/api-client.ts';
import { findRound } from '../find-round.ts';
import { storedKey } from '../keys/key-storage.ts';
import type { CreatedSurvey } from './creation.ts';

/** What the history entry of /new keeps once a survey is made. No key: that is kept where it always is. */
interface Kept {
  readonly surveyId: string;
  readonly fresh: boolean;
}

/** Lets the page show what was made again when it is loaded anew or come back to; another visit is a new survey. */
export function keepReady({ survey, fresh }: CreatedSurvey): void {
  const kept: Kept = { surveyId: survey.id, fresh };
  history.replaceState({ kept }, '');
}

/** What was made at this place in the history; undefined when nothing was, or its key is forgotten. */
export async function recallReady(): Promise<CreatedSurvey | undefined> {
  const { kept } = (history.state ?? {}) as { readonly kept?: Kept };
  const coachKey = storedKey();
  if (!kept || !coachKey) return undefined;
  const round = findRound(await readWorkspace(coachKey), kept.surveyId);
  return round && { ...round, coachKey, fresh: kept.fresh };
}
