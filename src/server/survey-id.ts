import { LETTERS, MAX_GROUPS } from '../core/index.ts';
import type { Context } from './context.ts';
import { newId } from './keys.ts';

/**
 * The last letter of a survey's id says how many groups the survey declares. So an undeclared group is refused
 * without asking the store, and without telling it the group: whoever listens to a database would hear it.
 */
const NUMBERS = MAX_GROUPS + 1;

/** A fresh id of 8 characters, about 36 bits beside the number of groups. @param groups 0 to MAX_GROUPS */
export function newSurveyId(random: Context['random'], groups: number): string {
  const id = newId(random);
  const fitting = [...LETTERS].filter((letter) => groupsDeclaredBy(letter) === groups);
  return id.slice(0, -1) + fitting[LETTERS.indexOf(id.slice(-1)) % fitting.length];
}

/** How many groups the survey with this id declares. Of an id that nobody has made it says nothing. */
export function groupsDeclaredBy(surveyId: string): number {
  return LETTERS.indexOf(surveyId.slice(-1)) % NUMBERS;
}
