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

/** The counters of a whole survey. `groups[0]` is "rather not say", `groups[i]` is the group `gi`. */
export interface Tally {
  readonly whole: ScopeTally;
  readonly groups: readonly ScopeTally[];
}

/**
 * Cells are laid out scope by scope: the whole, "rather not say", g1 … g8. A scope has one cell for every question and
 * answer, then one for its size. There is room for all groups, declared or not, so that a response can be sealed
 * without reading the survey first: one round trip a response.
 */
const SCOPES = 2 + MAX_GROUPS;

function scopeLength(instrument: Instrument): number {
  return questionIds(instrument).length * ANSWERS.length + 1;
}

/** Number of counters of a survey with this instrument. */
export function cellCount(instrument: Instrument): number {
  return SCOPES * scopeLength(instrument);
}

/** The one-hot vector of a response: 1 in each cell it counts in, 0 elsewhere. */
export function cellsOf(response: SurveyResponse, instrument: Instrument): Uint32Array {
  const cells = new Uint32Array(cellCount(instrument));
  const groupScope = 1 + groupPlace(response.group);
  for (const scope of [0, groupScope]) {
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
 * Reads the counters.
 *
 * @throws RangeError when they cannot be sums of complete responses, as after unsealing with a wrong key
 */
export function tallyOf(cells: Uint32Array, instrument: Instrument, responses: number): Tally {
  const scopes = Array.from({ length: SCOPES }, (_, scope) => scopeTally(cells, scope, instrument));
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

/** Everybody is in one group, so every counter of the whole is the sum of the groups' counters. */
function isSumOf(whole: ScopeTally, groups: readonly ScopeTally[]): boolean {
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
