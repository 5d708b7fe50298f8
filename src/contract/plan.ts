import * as v from 'valibot';
import type * as core from '../core/index.ts';
import {
  ANSWERS,
  isDay,
  MAX_MEASURE_LENGTH,
  MAX_MEASURES,
  MAX_OWNER_LENGTH,
  MEASURE_STATES,
} from '../core/index.ts';
import { ADDRESSES } from './addresses.ts';
import type { Contract, SchemaOf, Sent } from './contract.ts';
import { day } from './document-fields.ts';
import { line, optionalLine } from './fields.ts';

const state = v.picklist(MEASURE_STATES);
const dueDay = v.config(v.pipe(v.string(), v.isoDate(), v.check(isDay)), { abortPipeEarly: true });
export const CoachViewAnswers = v.record(v.string(), v.picklist(ANSWERS));

export const Measure: SchemaOf<core.Measure> = v.strictObject({
  id: v.string(),
  questionId: v.string(),
  text: v.string(),
  owner: v.string(),
  due: v.nullable(day),
  state,
});

/** How a coach sees the organisation. That there is one answer to every question is checked by the handler. */
const CoachView: SchemaOf<core.CoachView> = v.strictObject({
  answers: CoachViewAnswers,
  shared: v.boolean(),
});

/** The coach's own view, or whether everybody who sees the result sees it. */
export const CoachViewChange = v.union([
  v.strictObject({ coachView: CoachView }),
  v.strictObject({ coachViewShared: v.boolean() }),
]);
export type CoachViewChange = Sent<typeof CoachViewChange>;

/** The plan of a round as a coach or a helper sees it. Its ETag is what If-Match asks for. */
export type PlanDocument = Pick<core.Plan, 'published' | 'measures' | 'coachView'>;

export const PlanDocument: SchemaOf<PlanDocument> = v.strictObject({
  published: v.boolean(),
  measures: v.array(Measure),
  coachView: v.nullable(CoachView),
});

/**
 * The measures of a round, all of them. Whether the questions exist and the days are still to come is checked by the
 * handler.
 */
export const NewPlan = v.strictObject({
  published: v.boolean(),
  measures: v.pipe(
    v.array(
      v.strictObject({
        /** That of a measure which is there; the server makes one otherwise. */
        id: v.optional(v.string()),
        questionId: v.string(),
        text: line(MAX_MEASURE_LENGTH),
        owner: v.optional(optionalLine(MAX_OWNER_LENGTH), ''),
        due: v.optional(v.nullable(dueDay), null),
        state: v.optional(state, 'planned'),
      }),
    ),
    v.maxLength(MAX_MEASURES),
  ),
});
/** As it is sent. */
export type NewPlan = Sent<typeof NewPlan>;
/** As it is parsed, with defaults filled in. */
export type NewPlanFields = v.InferOutput<typeof NewPlan>;

export const planContract = {
  paths: ADDRESSES.plan,
  methods: {
    GET: {
      id: 'readPlan',
      keys: ['coachKey', 'helperKey'],
      answers: { 200: PlanDocument, 304: null },
    },
    PUT: {
      id: 'writePlan',
      keys: ['coachKey', 'helperKey'],
      ifMatch: true,
      body: {
        schema: NewPlan,
        example: {
          published: true,
          measures: [
            {
              questionId: 'leadership-meetings',
              text: 'Every Monday: ten minutes on the goals with all leaders',
              owner: 'Managing director',
              due: '2027-03-15',
              state: 'planned',
            },
          ],
        },
      },
      answers: { 200: PlanDocument },
      problems: ['invalid-request', 'not-closed', 'plan-changed', 'if-match-required'],
    },
  },
} as const satisfies Contract;
