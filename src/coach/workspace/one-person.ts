import type { SurveyDocument } from '#contract/survey.ts';
import { isWeak } from '#core/verdict.ts';
import { readStored, writeStored } from '../storage.ts';

type Rounds = readonly Pick<SurveyDocument, 'id' | 'factors'>[];

const place = (surveyId: string) => `okr-klar/warned/${surveyId}`;

/**
 * The rounds whose result tells of a weakness in a factor about one person, and of which this browser has not warned.
 *
 * @param onePerson the ids of those factors
 */
export function unwarnedRounds(surveys: Rounds, onePerson: readonly string[]): Rounds {
  return surveys.filter(
    ({ id, factors }) =>
      factors?.some((factor) => onePerson.includes(factor.id) && isWeak(factor.verdict)) &&
      !readStored(() => localStorage, place(id)),
  );
}

/** Notes that the coach has been warned of these rounds. */
export function markWarned(surveys: Rounds): void {
  for (const { id } of surveys) writeStored(() => localStorage, place(id), '1');
}
