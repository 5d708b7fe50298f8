import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { type ApiDescription, describeApi } from '#contract/openapi/index.ts';
import { textIn } from '#i18n/index.ts';
import type { Fetch } from './client.ts';

/** The API as the site describes it. */
export const DESCRIPTION = await describeApi(textIn('en').apiDocs);

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);

/** Whether a schema of the description takes this value. */
export function fits(schema: object, value: unknown, { components }: ApiDescription = DESCRIPTION): boolean {
  return ajv.compile({ ...schema, components })(value);
}

/** The operation that answers a request, with the name its answers are noted under. */
function operationFor(method: string, pathname: string, { paths }: ApiDescription) {
  for (const [path, operations] of Object.entries(paths)) {
    const pattern = new URLPattern({ pathname: path.replace(/\{(\w+)\}/g, ':$1') });
    const operation = operations[method.toLowerCase()];
    if (operation && pattern.test({ pathname })) return operation;
  }
  return undefined;
}

/** What is wrong with an answer by the description; null when it is as described. */
async function faultOf(
  request: Request,
  answer: Response,
  description: ApiDescription,
): Promise<string | null> {
  const name = `${request.method} ${new URL(request.url).pathname}`;
  const operation = operationFor(request.method, new URL(request.url).pathname, description);
  if (!operation) return `${name} is not described`;
  const described = operation.responses[answer.status];
  if (!described) return `${name} answers ${answer.status}, which is not described`;
  const text = await answer.clone().text();
  if (!described.content) return text === '' ? null : `${name} answers ${answer.status} with a body`;
  const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
  const content = described.content[type];
  if (!content) return `${name} answers ${answer.status} as ${type}`;
  return fits(content.schema, JSON.parse(text), description)
    ? null
    : `${name} answers ${answer.status}: ${text}`;
}

/** The API under the eyes of its description. `seen` fills with `operation status` of every answer. */
export function underContract(fetch: Fetch, description = DESCRIPTION) {
  const seen = new Set<string>();
  const faults: string[] = [];
  return {
    seen,
    faults,
    async fetch(request: Request): Promise<Response> {
      const answer = await fetch(request.clone());
      const fault = await faultOf(request, answer, description);
      if (fault) faults.push(fault);
      const operation = operationFor(request.method, new URL(request.url).pathname, description);
      seen.add(`${operation?.operationId} ${answer.status}`);
      return answer;
    },
  };
}
