import { ANSWERS, type Answer, type Instrument, questionIds } from './instrument.ts';
import { MAX_GROUPS } from './limits.ts';
import type { SurveyResponse } from './response.ts';
import { groupPlace } from './survey.ts';

/** How many people gave each answer to one question. */
export type Counts = Readonly<Record<Answer, number>>;

/** The counters of one set of people: its size, and the counts of each question in the order asked. */
export interface ScopeTally {
  readonly responses: number;
  readonly questions: readonly Counts[];
}

/**
 * The counters of a whole survey. `groups[0]` is "rather not say", `groups[i]` is the group `gi`; there are none where no
 * groups were declared.
 */
export interface Tally {
  readonly whole: ScopeTally;
  readonly groups: readonly ScopeTally[];
}

/**
 * Cells are laid out scope by scope: the whole, and where groups are declared "rather not say", g1, g2 and so on. A scope
 * has one cell for every question and answer, then one for its size. A survey's id tells how many groups it declares, so
 * a response can be sealed without reading the survey first: one round trip a response.
 *
 * @param groups how many are declared, 0 or 2 to MAX_GROUPS; ROOM_FOR_ALL for a survey of an older version
 */
function scopesOf(groups: number): number {
  return groups === 0 ? 1 : 2 + groups;
}

/** Surveys of older versions have room for all groups, declared or not. */
export const ROOM_FOR_ALL = MAX_GROUPS;

function scopeLength(instrument: Instrument): number {
  return questionIds(instrument).length * ANSWERS.length + 1;
}

/** Number of counters of a survey with this instrument. @param groups how many it declares; see scopesOf */
export function cellCount(instrument: Instrument, groups: number): number {
  return scopesOf(groups) * scopeLength(instrument);
}

/**
 * The one-hot vector of a response: 1 in each cell it counts in, 0 elsewhere. It has the same length whatever is
 * answered.
 *
 * @param groups how many the survey declares; see scopesOf
 * @throws RangeError when the response names a group beyond them
 */
export function cellsOf(response: SurveyResponse, instrument: Instrument, groups: number): Uint32Array {
  const place = groupPlace(response.group);
  if (place > groups) throw new RangeError('the survey has no such group');
  const cells = new Uint32Array(cellCount(instrument, groups));
  for (const scope of groups === 0 ? [0] : [0, 1 + place]) {
    const start = scope * scopeLength(instrument);
    questionIds(instrument).forEach((id, question) => {
      const answer = ANSWERS.indexOf(response.answers[id] as Answer);
      cells[start + question * ANSWERS.length + answer] = 1;
    });
    cells[start + scopeLength(instrument) - 1] = 1;
  }
  return cells;
}

/**
 * Reads the counters. Their number tells how many groups there is room for.
 *
 * @throws RangeError when they cannot be sums of complete responses, as after unsealing with a wrong key
 */
export function tallyOf(cells: Uint32Array, instrument: Instrument, responses: number): Tally {
  const length = cells.length / scopeLength(instrument);
  const scopes = Array.from({ length }, (_, scope) => scopeTally(cells, scope, instrument));
  const [whole, ...groups] = scopes as [ScopeTally, ...ScopeTally[]];
  if (whole.responses !== responses || !scopes.every(isComplete) || !isSumOf(whole, groups)) {
    throw new RangeError('counters are not sums of complete responses');
  }
  return { whole, groups };
}

function scopeTally(cells: Uint32Array, scope: number, instrument: Instrument): ScopeTally {
  const start = scope * scopeLength(instrument);
  const at = (offset: number) => cells[start + offset] as number;
  return {
    responses: at(scopeLength(instrument) - 1),
    questions: questionIds(instrument).map((_, question) => ({
      yes: at(question * 3),
      no: at(question * 3 + 1),
      unsure: at(question * 3 + 2),
    })),
  };
}

/** Where there are groups, everybody is in one, so every counter of the whole is the sum of the groups' counters. */
function isSumOf(whole: ScopeTally, groups: readonly ScopeTally[]): boolean {
  if (groups.length === 0) return true;
  return whole.questions.every((counts, question) =>
    ANSWERS.every((answer) => {
      const grouped = groups.reduce((sum, group) => sum + (group.questions[question] as Counts)[answer], 0);
      return grouped === counts[answer];
    }),
  );
}

function isComplete(scope: ScopeTally): boolean {
  return scope.questions.every(({ yes, no, unsure }) => yes + no + unsure === scope.responses);
}
