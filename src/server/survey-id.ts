import { ID_LENGTH, LETTERS, MAX_GROUPS } from '../core/index.ts';
import { type Content, contentWithLetter } from '../instruments/index.ts';
import type { ServerContext } from './context.ts';
import { newId, parseId } from './key.ts';

/**
 * The last letter of a survey's id encodes how many groups it declares: its place among the letters, modulo nine. An
 * undeclared group can then be refused without naming a group to the store, where somebody who watches the database
 * would see it (decision 0004). LETTERS and MAX_GROUPS are thereby part of every id in use.
 */
const NUMBERS = MAX_GROUPS + 1;

/**
 * A new random id: the letter of what the survey asks, and 8 characters, about 36 bits beside the number of groups.
 *
 * @param groups 0 to MAX_GROUPS
 */
export function newSurveyId(
  random: ServerContext['random'],
  groups: number,
  { letter }: Pick<Content, 'letter'>,
): string {
  const id = newId(random);
  const fitting = [...LETTERS].filter((letter) => groupsDeclaredBy(letter) === groups);
  return letter + id.slice(0, -1) + fitting[LETTERS.indexOf(id.slice(-1)) % fitting.length];
}

/** How many groups the survey with this id declares. Every id gives a number, even one that belongs to no survey. */
export function groupsDeclaredBy(surveyId: string): number {
  return LETTERS.indexOf(surveyId.slice(-1)) % NUMBERS;
}

/** A survey's id, with what such a survey asks. */
export interface SurveyId {
  readonly id: string;
  readonly content: Content;
}

/** The id of a survey in a text of any case; null if it does not have the form of one. */
export function parseSurveyId(text: string | undefined): SurveyId | null {
  const id = (text ?? '').toLowerCase();
  const letter = id.slice(0, -ID_LENGTH);
  const content = contentWithLetter(letter);
  return content && parseId(id.slice(letter.length)) ? { id, content } : null;
}
