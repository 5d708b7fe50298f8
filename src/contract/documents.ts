import * as v from 'valibot';
import type * as core from '../core/index.ts';
import { MODES, PROBLEMS, type ProblemCode, VERDICTS } from '../core/index.ts';

/**
 * The shapes of what the API answers. They describe and check nothing at run time: the types of core/document.ts
 * do that. Each is held against its type here, and against real answers by tests/server/openapi.test.ts.
 */
type Shape<T> = v.GenericSchema<T>;

const mode = v.picklist(MODES);
const status = v.picklist(['open', 'closing', 'closed', 'unreadable']);
const verdict = v.picklist(VERDICTS);
const count = v.pipe(v.number(), v.integer());
const moment = v.pipe(v.string(), v.isoTimestamp());
const employees = v.nullable(count);
const instrument = v.strictObject({ id: v.string(), version: count });

const Group: Shape<core.Group> = v.strictObject({ id: v.string(), name: v.string() });

const Participation: Shape<core.Participation> = v.union([
  v.strictObject({ atLeast: count, asOf: moment, employees }),
  v.strictObject({ responses: count, employees }),
]);

const Band: Shape<core.Band> = v.strictObject({ from: count, to: count });

const FactorSummary: Shape<core.FactorSummary> = v.strictObject({
  id: v.string(),
  verdict,
  trend: v.nullable(v.picklist(['better', 'worse'])),
});

const FactorResult: Shape<core.FactorResult> = v.strictObject({
  id: v.string(),
  verdict,
  of: v.exactOptional(count),
  questions: v.array(v.strictObject({ id: v.string(), verdict, no: v.exactOptional(Band) })),
});

const GroupResult: Shape<core.GroupResult> = v.strictObject({
  name: v.string(),
  merged: v.exactOptional(v.array(v.string())),
  responses: count,
  factors: v.array(FactorResult),
});

const Result: Shape<core.Result> = v.union([
  v.strictObject({ tooFew: v.literal(true) }),
  v.strictObject({ unreadable: v.literal(true) }),
  v.strictObject({
    rule: v.exactOptional(count),
    responses: count,
    factors: v.array(FactorResult),
    groups: v.array(GroupResult),
  }),
]);

/** What everybody with the link of a survey by invitation may know of it. */
const published = {
  publicKey: v.string(),
  count,
  spares: count,
  questions: v.record(v.string(), v.string()),
};

export const SurveyDocument: Shape<core.SurveyDocument> = v.strictObject({
  id: v.string(),
  organisationId: v.string(),
  round: count,
  locale: v.string(),
  mode,
  status,
  participation: Participation,
  closesAt: moment,
  moves: count,
  deletedAt: v.nullable(moment),
  groups: v.array(Group),
  invitations: v.nullable(v.strictObject({ ...published, seed: v.string() })),
  factors: v.nullable(v.array(FactorSummary)),
  instrument,
});

export const PublicSurveyDocument: Shape<core.PublicSurveyDocument> = v.strictObject({
  id: v.string(),
  organisation: v.strictObject({ name: v.string() }),
  resultShared: v.boolean(),
  locale: v.string(),
  mode,
  status,
  closesAt: moment,
  groups: v.array(Group),
  invitations: v.nullable(v.strictObject(published)),
  together: v.exactOptional(v.strictObject({ responses: count })),
  instrument,
});

export const OrganisationDocument: Shape<core.OrganisationDocument> = v.strictObject({
  id: v.string(),
  name: v.string(),
  locale: v.string(),
  employees,
  resultsKey: v.nullable(v.string()),
  resultsShared: v.boolean(),
  surveys: v.array(SurveyDocument),
});

export const WorkspaceDocument: Shape<core.WorkspaceDocument> = v.strictObject({
  workspaceId: v.string(),
  organisations: v.array(OrganisationDocument),
});

export const ResultDocument: Shape<core.ResultDocument> = v.strictObject({
  surveyId: v.string(),
  round: count,
  status,
  closesAt: moment,
  instrument,
  participation: Participation,
  invitations: v.nullable(v.strictObject({ count, spares: count })),
  result: v.nullable(Result),
});

export const ResultsDocument: Shape<core.ResultsDocument> = v.strictObject({
  organisation: v.strictObject({ name: v.string(), locale: v.string() }),
  rounds: v.array(ResultDocument),
});

export const CredentialGrant: Shape<core.CredentialGrant> = v.strictObject({
  evaluated: v.string(),
  proof: v.string(),
});

/** An RFC 9457 problem document. */
const Problem = v.strictObject({
  type: v.string(),
  title: v.string(),
  status: count,
  detail: v.string(),
  code: v.picklist(Object.keys(PROBLEMS) as ProblemCode[]),
  errors: v.optional(
    v.array(
      v.strictObject({
        path: v.string(),
        message: v.picklist([
          'missing',
          'unknown',
          'invalid',
          'illegible',
          'too-short',
          'too-long',
          'out-of-range',
        ]),
      }),
    ),
  ),
});

/** Everything that has a name in the description. */
export const DOCUMENTS = {
  WorkspaceDocument,
  OrganisationDocument,
  SurveyDocument,
  PublicSurveyDocument,
  ResultsDocument,
  ResultDocument,
  CredentialGrant,
  Result,
  GroupResult,
  FactorResult,
  Band,
  FactorSummary,
  Participation,
  Group,
  Problem,
};
