import {
  type ConversionConfig,
  type JsonSchema,
  toJsonSchema,
  toJsonSchemaDefs,
} from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { DOCUMENTS } from '../documents.ts';

const CONFIG: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // What a JSON Schema cannot say (no two groups of one name) stays unsaid; the API refuses it all the same.
  errorMode: 'ignore',
  definitions: DOCUMENTS,
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};

/** A validator as the JSON Schema (draft 2020-12) that OpenAPI 3.1 wants; documents are referred to by name. */
export function schemaOf(schema: GenericSchema): JsonSchema {
  const { $schema, $defs, ...bare } = toJsonSchema(schema, CONFIG);
  return bare;
}

/** All documents by name. */
export function documentSchemas(): Record<string, JsonSchema> {
  return toJsonSchemaDefs(DOCUMENTS, CONFIG);
}
