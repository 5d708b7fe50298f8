import { textIn } from '../i18n/index.ts';
import { describeApi } from '../server/openapi/index.ts';

/** /openapi.json: the API for programs, in English. Made at build time, like every page. */
export function GET(): Response {
  return Response.json(describeApi(textIn('en').api));
}
