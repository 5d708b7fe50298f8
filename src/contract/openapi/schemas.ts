import {
  type ConversionConfig,
  type JsonSchema,
  toJsonSchema,
  toJsonSchemaDefs,
} from '@valibot/to-json-schema';
import * as v from 'valibot';
import { FIELD_FAULTS, PROBLEMS, type ProblemCode } from '../../core/index.ts';
import { CredentialGrant } from '../credentials.ts';
import { count, Group, Participation } from '../document-fields.ts';
import { KeyDocument } from '../keys.ts';
import { OrganisationDocument } from '../organisations.ts';
import { Measure, PlanDocument } from '../plan.ts';
import { Band, FactorResult, GroupResult, Result, ResultDocument } from '../result.ts';
import { ResultsDocument } from '../results.ts';
import { FactorSummary, PublicSurveyDocument, SurveyDocument } from '../survey.ts';
import { WorkspaceDocument } from '../workspace.ts';

/** An RFC 9457 problem document. */
const Problem = v.strictObject({
  type: v.string(),
  title: v.string(),
  status: count,
  detail: v.string(),
  code: v.picklist(Object.keys(PROBLEMS) as ProblemCode[]),
  errors: v.optional(v.array(v.strictObject({ path: v.string(), message: v.picklist(FIELD_FAULTS) }))),
});

/** The schemas that have a name in the description. */
const DOCUMENTS = {
  WorkspaceDocument,
  KeyDocument,
  OrganisationDocument,
  SurveyDocument,
  PublicSurveyDocument,
  ResultsDocument,
  ResultDocument,
  PlanDocument,
  Measure,
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

const CONFIG: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // JSON Schema cannot express every check, such as groups having different names; those are left out.
  errorMode: 'ignore',
  definitions: DOCUMENTS,
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};

/** A valibot schema as the JSON Schema (draft 2020-12) of OpenAPI 3.1; documents are referred to by name. */
export function schemaOf(schema: v.GenericSchema): JsonSchema {
  const { $schema, $defs, ...bare } = toJsonSchema(schema, CONFIG);
  return bare;
}

/** All documents by name. */
export function documentSchemas(): Record<string, JsonSchema> {
  return toJsonSchemaDefs(DOCUMENTS, CONFIG);
}
