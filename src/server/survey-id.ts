import { LETTERS, MAX_GROUPS } from '../core/index.ts';
import type { Context } from './context.ts';
import { newId } from './keys.ts';

/**
 * The last letter of a survey's id says how many groups the survey declares: its place among the letters, modulo
 * nine. So an undeclared group is refused without asking the store, and without telling it the group, which
 * whoever listens to a database would hear (decision 0004). LETTERS and MAX_GROUPS are thereby part of every id
 * in use.
 */
const NUMBERS = MAX_GROUPS + 1;

/** A fresh id of 8 characters, about 36 bits beside the number of groups. @param groups 0 to MAX_GROUPS */
export function newSurveyId(random: Context['random'], groups: number): string {
  const id = newId(random);
  const fitting = [...LETTERS].filter((letter) => groupsDeclaredBy(letter) === groups);
  return id.slice(0, -1) + fitting[LETTERS.indexOf(id.slice(-1)) % fitting.length];
}

/** How many groups the survey with this id declares. Any letter says something; whether there is such a survey, only the store knows. */
export function groupsDeclaredBy(surveyId: string): number {
  return LETTERS.indexOf(surveyId.slice(-1)) % NUMBERS;
}
