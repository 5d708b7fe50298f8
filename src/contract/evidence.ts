import * as v from 'valibot';
import type * as core from '../core/index.ts';
import { MEASURE_STATES, SIZE_CLASSES } from '../core/index.ts';
import { ADDRESSES } from './addresses.ts';
import type { Contract, SchemaOf } from './contract.ts';
import { count, moment, verdict } from './document-fields.ts';
import { AskedOutcome, RoundOutcome } from './outcome.ts';

/** The rounds and outcomes of all organisations of a workspace, in words. */
export interface EvidenceDocument {
  readonly organisations: readonly core.EvidenceOrganisation[];
}

const EvidenceRound: SchemaOf<core.EvidenceRound> = v.strictObject({
  surveyId: v.string(),
  round: count,
  instrument: v.string(),
  closedAt: moment,
  size: v.picklist(SIZE_CLASSES),
  factors: v.array(
    v.strictObject({
      id: v.string(),
      verdict,
      questions: v.array(v.strictObject({ id: v.string(), verdict })),
    }),
  ),
  measures: v.array(
    v.strictObject({ questionId: v.string(), text: v.string(), state: v.picklist(MEASURE_STATES) }),
  ),
});

export const EvidenceDocument: SchemaOf<EvidenceDocument> = v.strictObject({
  organisations: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      rounds: v.array(EvidenceRound),
      outcomes: v.array(RoundOutcome),
      due: v.array(AskedOutcome),
    }),
  ),
});

export const evidenceContract = {
  paths: ADDRESSES.evidence,
  methods: {
    GET: { id: 'readEvidence', keys: ['coachKey'], answers: { 200: EvidenceDocument, 304: null } },
  },
} as const satisfies Contract;
