import * as v from 'valibot';
import type * as core from '../core/index.ts';
import { OUTCOME_ANSWERS, OUTCOME_QUARTERS } from '../core/index.ts';
import { ADDRESSES } from './addresses.ts';
import type { Contract, SchemaOf, Sent } from './contract.ts';
import { count, moment } from './document-fields.ts';

const after = v.picklist(OUTCOME_QUARTERS);
const answers = {
  inUse: v.picklist(OUTCOME_ANSWERS.inUse),
  reviewed: v.picklist(OUTCOME_ANSWERS.reviewed),
  moved: v.picklist(OUTCOME_ANSWERS.moved),
  again: v.picklist(OUTCOME_ANSWERS.again),
};

const outcomeRound = { surveyId: v.string(), round: count, instrument: v.string(), closedAt: moment };

/** An outcome that may be written and is not. */
export const AskedOutcome: SchemaOf<core.AskedOutcome> = v.strictObject({ ...outcomeRound, after });

/** How it went after a round, as its coach reads it. */
export const RoundOutcome: SchemaOf<core.RoundOutcome> = v.strictObject({
  ...outcomeRound,
  after,
  ...answers,
  shared: v.boolean(),
  entered: moment,
});

/** The same for everybody who sees the result of the round. */
export interface SharedOutcome extends core.OutcomeAnswers {
  readonly after: core.OutcomeQuarters;
}

export const SharedOutcome: SchemaOf<SharedOutcome> = v.strictObject({ after, ...answers });

/** How it went after a round of the organisation. Whether it may be told yet is checked by the handler. */
export const NewOutcome = v.strictObject({
  surveyId: v.string(),
  after,
  ...answers,
  /** Whether everybody who sees the result of the round sees this too. */
  shared: v.boolean(),
});
/** As it is sent. */
export type NewOutcome = Sent<typeof NewOutcome>;

export const outcomeContract = {
  paths: ADDRESSES.outcome,
  methods: {
    PUT: {
      id: 'writeOutcome',
      keys: ['coachKey'],
      body: {
        schema: NewOutcome,
        example: {
          ...{ surveyId: 'b2345678', after: 2, inUse: 'partly', reviewed: 'yes' },
          ...{ moved: 'some', again: 'yes', shared: false },
        },
      },
      answers: { 200: RoundOutcome },
      problems: ['invalid-request', 'outcome-too-soon', 'outcome-other', 'outcome-fixed', 'conflict'],
    },
  },
} as const satisfies Contract;
