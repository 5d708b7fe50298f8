import * as v from 'valibot';
import type * as core from '../core/index.ts';
import { ADDRESSES } from './addresses.ts';
import type { Contract, SchemaOf } from './contract.ts';
import { count, instrument, moment, Participation, status, verdict } from './document-fields.ts';
import { SharedOutcome } from './outcome.ts';
import { CoachViewAnswers, Measure } from './plan.ts';

export const Band: SchemaOf<core.Band> = v.strictObject({ from: count, to: count });

export const FactorResult: SchemaOf<core.FactorResult> = v.strictObject({
  id: v.string(),
  verdict,
  of: v.exactOptional(count),
  questions: v.array(v.strictObject({ id: v.string(), verdict, no: v.exactOptional(Band) })),
});

export const GroupResult: SchemaOf<core.GroupResult> = v.strictObject({
  name: v.string(),
  merged: v.exactOptional(v.array(v.string())),
  responses: count,
  factors: v.array(FactorResult),
});

export const Result: SchemaOf<core.Result> = v.union([
  v.strictObject({ tooFew: v.literal(true) }),
  v.strictObject({ unreadable: v.literal(true) }),
  v.strictObject({
    rule: v.exactOptional(count),
    responses: count,
    factors: v.array(FactorResult),
    groups: v.array(GroupResult),
  }),
]);

/** One round as its result page shows it; `result` is null while the survey is open or closing. */
export interface ResultDocument {
  readonly surveyId: string;
  readonly round: number;
  readonly status: core.SurveyState;
  readonly closesAt: string;
  readonly instrument: { readonly id: string; readonly version: number };
  readonly participation: Participation;
  /** How many were invited; null when anybody with the link could answer. */
  readonly invitations: Pick<core.Invitations, 'count' | 'spares'> | null;
  readonly result: core.Result | null;
  /** What people wrote, as are the answers of the coach: neither is made from responses. null until it is published. */
  readonly plan: Pick<core.Plan, 'measures'> | null;
  /** null unless the coach has a view and shares it, and while the survey is open or closing. */
  readonly coachView: Pick<core.CoachView, 'answers'> | null;
  /** How it went, as the coach wrote it and shares it; absent when there is nothing shared. */
  readonly outcomes?: readonly SharedOutcome[];
}

export const ResultDocument: SchemaOf<ResultDocument> = v.strictObject({
  surveyId: v.string(),
  round: count,
  status,
  closesAt: moment,
  instrument,
  participation: Participation,
  invitations: v.nullable(v.strictObject({ count, spares: count })),
  result: v.nullable(Result),
  plan: v.nullable(v.strictObject({ measures: v.array(Measure) })),
  coachView: v.nullable(v.strictObject({ answers: CoachViewAnswers })),
  outcomes: v.exactOptional(v.array(SharedOutcome)),
});

export const resultContract = {
  paths: ADDRESSES.result,
  methods: {
    GET: {
      id: 'readResult',
      keys: ['coachKey', 'helperKey', 'resultsKey'],
      answers: { 200: ResultDocument },
    },
  },
} as const satisfies Contract;
