import fc from 'fast-check';
import {
  ANSWERS,
  type Counts,
  type Instrument,
  questionIds,
  type ScopeTally,
  type SurveyResponse,
  type Tally,
} from '#core/index.ts';

/** Twelve questions under four factors, as okr-readiness has, but nobody's content. */
export const sample: Instrument = {
  id: 'sample',
  version: 1,
  factors: ['north', 'east', 'south', 'west'].map((id) => ({
    id,
    questions: [1, 2, 3].map((number) => `${id}-${number}`),
  })),
};

/** Names of eight groups after "rather not say". */
export const NAMES = { groups: ['Rather not say', ...'ABCDEFGH'], merged: 'All others ({names})' };

/** Any complete response; a group up to g8 or "rather not say". */
export const anyResponse: fc.Arbitrary<SurveyResponse> = fc.record({
  responseId: fc.uuid(),
  answers: fc
    .array(fc.constantFrom(...ANSWERS), { minLength: 12, maxLength: 12 })
    .map((answers) =>
      Object.fromEntries(questionIds(sample).map((id, index) => [id, answers[index] ?? 'no'])),
    ),
  group: fc.option(fc.constantFrom('g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7', 'g8')),
});

/** 16 bytes, as the store keeps them. */
export const anyPadId: fc.Arbitrary<Uint8Array<ArrayBuffer>> = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => Uint8Array.from(bytes));

/** Counts people by hand, without cells: what the counters have to come to. */
export function countByHand(responses: readonly SurveyResponse[]): Tally {
  const groups = [null, 'g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7', 'g8'];
  return {
    whole: scopeOf(responses),
    groups: groups.map((group) => scopeOf(responses.filter((response) => response.group === group))),
  };
}

function scopeOf(responses: readonly SurveyResponse[]): ScopeTally {
  const count = (id: string, answer: string) =>
    responses.filter(({ answers }) => answers[id] === answer).length;
  return {
    responses: responses.length,
    questions: questionIds(sample).map((id) => ({
      yes: count(id, 'yes'),
      no: count(id, 'no'),
      unsure: count(id, 'unsure'),
    })),
  };
}

/** The sum of some counts. */
export function added(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({ yes: a.yes + b.yes, no: a.no + b.no, unsure: a.unsure + b.unsure }), {
    yes: 0,
    no: 0,
    unsure: 0,
  });
}

/** The sum of some numbers. */
export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** As many people of one group who give the same answer to everything. */
export function asking(
  count: number,
  group: string | null,
  answer: 'yes' | 'no' | 'unsure',
): SurveyResponse[] {
  const answers = Object.fromEntries(questionIds(sample).map((id) => [id, answer]));
  return Array.from({ length: count }, (_, index) => ({
    responseId: `${group} ${answer} ${index}`,
    answers,
    group,
  }));
}
