import type { JsonSchema } from '@valibot/to-json-schema';
import type { ProblemCode } from '../../core/index.ts';
import { type Contract, KEYS, type KeyKind, type Method } from '../contract.ts';
import { CONTRACTS } from '../index.ts';
import { STATUS } from '../problems.ts';
import { type DescribedOperation, describeOperation } from './describe.ts';
import { documentSchemas } from './schemas.ts';

export type { KeyKind };

/** The texts of a description in one language. */
export interface ApiText {
  readonly intro: string;
  /** A summary of each operation, by its id. */
  readonly operations: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<KeyKind, string>>;
}

/** An OpenAPI 3.1 document. */
export interface ApiDescription {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: Readonly<Record<string, object>>;
  };
}

/** The whole API as OpenAPI 3.1, made from the contracts when the site is built. */
export function describeApi(text: ApiText): ApiDescription {
  const paths = Object.values(CONTRACTS).map((contract) => describePath(contract, text));
  return {
    openapi: '3.1.1',
    info: { title: 'okr-klar', version: '1', description: text.intro },
    paths: Object.fromEntries(paths),
    components: {
      schemas: documentSchemas(),
      securitySchemes: Object.fromEntries(KEYS.map((key) => [key, bearer(text.keys[key])])),
    },
  };
}

/** Describes the API's own address, not those that HTML forms are posted to. */
function describePath({ paths, methods }: Contract, text: ApiText) {
  const path = paths[0].replace(/:(\w+)/g, '{$1}');
  const described = Object.entries(methods).map(([method, operation]) => [
    method.toLowerCase(),
    describeOperation(path, method as Method, operation, text),
  ]);
  return [path, Object.fromEntries(described)];
}

function bearer(description: string) {
  return { type: 'http', scheme: 'bearer', description };
}

/** Every problem code with its HTTP status. */
export function codesWithStatus(): [ProblemCode, number][] {
  return Object.entries(STATUS) as [ProblemCode, number][];
}
