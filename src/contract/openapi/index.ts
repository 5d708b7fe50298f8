import type { JsonSchema } from '@valibot/to-json-schema';
import type { ProblemCode } from '../../core/index.ts';
import type { Method, Route } from '../../server/http.ts';
import { routes } from '../../server/index.ts';
import { STATUS } from '../../server/problem-response.ts';
import { credentials } from '../credentials.ts';
import { cron } from '../cron.ts';
import { health } from '../health.ts';
import { KEYS, type KeyKind, type Operations } from '../operation.ts';
import { organisation, organisations } from '../organisations.ts';
import { responses } from '../responses.ts';
import { result } from '../result.ts';
import { results } from '../results.ts';
import { survey } from '../survey.ts';
import { surveys } from '../surveys.ts';
import { workspace } from '../workspace.ts';
import { type DescribedOperation, describeOperation } from './describe.ts';
import { documentSchemas } from './schemas.ts';

/** A description for every address of ../index.ts: without one for a new address, the types do not hold. */
const OPERATIONS: Readonly<Record<keyof typeof routes, Operations>> = {
  workspace,
  organisations,
  organisation,
  surveys,
  survey,
  responses,
  credentials,
  result,
  results,
  health,
  cron,
};

export type { KeyKind };

/** What people read in a description, in one language. */
export interface ApiText {
  readonly intro: string;
  /** What each operation is for, by its id. */
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

/** The whole API as OpenAPI 3.1, made from the validators that check it. Runs when the site is built. */
export async function describeApi(text: ApiText): Promise<ApiDescription> {
  const names = Object.keys(OPERATIONS) as (keyof typeof routes)[];
  const paths = await Promise.all(
    names.map(async (name) => describePath(await routes[name](), OPERATIONS[name], text)),
  );
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

/** Of several patterns the first is the API's own; the others are where pages send their forms. */
function describePath({ paths }: Route, operations: Operations, text: ApiText) {
  const path = paths[0].replace(/:(\w+)/g, '{$1}');
  const methods = Object.entries(operations).map(([method, operation]) => [
    method.toLowerCase(),
    describeOperation(path, method as Method, operation, text),
  ]);
  return [path, Object.fromEntries(methods)];
}

function bearer(description: string) {
  return { type: 'http', scheme: 'bearer', description };
}

/** Every problem code with its HTTP status. */
export function codesWithStatus(): [ProblemCode, number][] {
  return Object.entries(STATUS) as [ProblemCode, number][];
}
