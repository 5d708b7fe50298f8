import { type Counts, type GroupNames, type Measure, resultOf, type ScopeTally } from '../../core/index.ts';
import { okrReadiness2, okrReadiness2Text } from './index.ts';

/** For each question, how many in a group said no and how many "don't know"; the rest said yes. */
interface SampleGroup {
  readonly responses: number;
  readonly no: readonly number[];
  readonly unsure: readonly number[];
}

/** The names of the made-up organisation and its four groups, in one language. */
export interface SampleNames {
  readonly organisation: string;
  readonly groups: readonly string[];
  /** What its people wrote they would do, in the order of SPRING_MEASURES and AUTUMN_MEASURES. */
  readonly measures: Readonly<Record<'spring' | 'autumn', readonly Pick<Measure, 'text' | 'owner'>[]>>;
}

/** "Rather not say" first, then the groups in the order of their names. */
const SPRING: readonly SampleGroup[] = [
  { responses: 2, no: [1, 1, 1, 0, 0, 1, 0, 1, 2, 0, 0, 1], unsure: [1, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1] },
  { responses: 9, no: [2, 1, 4, 1, 0, 1, 2, 2, 4, 2, 1, 4], unsure: [0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0] },
  { responses: 12, no: [9, 8, 8, 2, 2, 1, 4, 4, 10, 3, 2, 6], unsure: [1, 1, 2, 1, 2, 7, 1, 1, 0, 1, 1, 2] },
  { responses: 8, no: [6, 5, 6, 1, 1, 1, 3, 3, 7, 2, 1, 4], unsure: [1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1] },
  { responses: 10, no: [8, 7, 7, 2, 1, 1, 4, 3, 9, 3, 2, 5], unsure: [1, 1, 1, 1, 2, 6, 1, 1, 0, 1, 1, 1] },
];
const AUTUMN: readonly SampleGroup[] = [
  { responses: 0, no: Array(12).fill(0), unsure: Array(12).fill(0) },
  { responses: 9, no: [1, 0, 2, 1, 0, 1, 1, 1, 2, 1, 1, 2], unsure: [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0] },
  { responses: 14, no: [3, 2, 6, 1, 1, 1, 3, 2, 12, 2, 1, 2], unsure: [1, 1, 1, 1, 1, 8, 0, 1, 0, 0, 1, 1] },
  { responses: 11, no: [3, 2, 5, 1, 1, 1, 2, 2, 10, 2, 1, 2], unsure: [1, 1, 1, 1, 1, 6, 1, 1, 0, 1, 1, 1] },
  { responses: 12, no: [4, 2, 6, 2, 1, 1, 2, 2, 11, 2, 2, 2], unsure: [0, 1, 1, 1, 1, 7, 1, 1, 0, 1, 0, 1] },
];

type SampleMeasure = Pick<Measure, 'questionId' | 'due' | 'state'>;

const SPRING_MEASURES: readonly SampleMeasure[] = [
  { questionId: 'leadership-present', due: '2026-05-15', state: 'done' },
  { questionId: 'leadership-meetings', due: '2026-06-01', state: 'done' },
];
const AUTUMN_MEASURES: readonly SampleMeasure[] = [
  { questionId: 'goals-visible', due: '2026-11-27', state: 'underway' },
  { questionId: 'ambassador-mandate', due: '2026-12-11', state: 'planned' },
];

/**
 * The result on /example: fixed tallies, published by the rules of real surveys, so that the example shows nothing
 * that a real result would not.
 */
export function sampleResults(
  locale: keyof typeof okrReadiness2Text,
  { organisation, groups, measures }: SampleNames,
) {
  const { undeclared, merged } = okrReadiness2Text[locale].groups;
  const names = { groups: [undeclared, ...groups], merged };
  return {
    organisation: { name: organisation, locale },
    rounds: [
      round(2, '2026-10-30T11:00:00.000Z', AUTUMN, names, worded(AUTUMN_MEASURES, measures.autumn)),
      round(1, '2026-04-24T11:00:00.000Z', SPRING, names, worded(SPRING_MEASURES, measures.spring)),
    ],
  };
}

function worded(
  measures: readonly SampleMeasure[],
  words: readonly Pick<Measure, 'text' | 'owner'>[],
): Measure[] {
  return measures.flatMap((measure, place) => {
    const said = words[place];
    return said ? [{ id: `sample${place + 1}`, ...measure, ...said }] : [];
  });
}

function round(
  number: number,
  closesAt: string,
  groups: readonly SampleGroup[],
  names: GroupNames,
  measures: readonly Measure[],
) {
  const scopes = groups.map(scope);
  const whole = scopes.reduce(together);
  return {
    surveyId: `example${number + 1}`,
    round: number,
    status: 'closed' as const,
    closesAt,
    instrument: { id: okrReadiness2.id, version: okrReadiness2.version },
    participation: { responses: whole.responses, employees: 52 },
    invitations: null,
    plan: { measures },
    coachView: null,
    result: resultOf({ whole, groups: scopes }, okrReadiness2, names),
  };
}

function scope({ responses, no, unsure }: SampleGroup): ScopeTally {
  const questions = no.map((count, place) => {
    const open = unsure[place] ?? 0;
    return { yes: responses - count - open, no: count, unsure: open };
  });
  return { responses, questions };
}

function together(a: ScopeTally, b: ScopeTally): ScopeTally {
  const questions = a.questions.map(({ yes, no, unsure }, place) => {
    const other = b.questions[place] as Counts;
    return { yes: yes + other.yes, no: no + other.no, unsure: unsure + other.unsure };
  });
  return { responses: a.responses + b.responses, questions };
}
