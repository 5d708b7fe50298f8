import { describeApi } from '#contract/openapi/index.ts';
import { textIn } from '#i18n/index.ts';

/** /openapi.json, in English, made by the build. */
export async function GET(): Promise<Response> {
  return Response.json(await describeApi(textIn('en').apiDocs));
}
