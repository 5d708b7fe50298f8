import { describeApi } from '#contract/openapi/index.ts';
import { textIn } from '#i18n/index.ts';

/** /openapi.json: the API for programs, in English. Made at build time, like every page. */
export async function GET(): Promise<Response> {
  return Response.json(await describeApi(textIn('en').apiDocs));
}
