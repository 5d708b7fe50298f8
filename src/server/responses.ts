import { ADDRESSES } from '../contract/addresses.ts';
import type { responsesContract } from '../contract/responses.ts';
import { crossSiteFormPage, respondByForm } from './form-post.ts';
import { json, mediaType, type RequestContext, readJson, route } from './http.ts';
import { problemResponse } from './problem-response.ts';
import { submitResponse } from './submit-response.ts';

/** Takes responses, as JSON and from the survey page's form. */
export const responses = route<typeof responsesContract>(
  ADDRESSES.responses,
  { POST: respond },
  {
    answerCrossSite: (context) =>
      isForm(context) ? crossSiteFormPage(context) : problemResponse({ code: 'other-site' }),
  },
);

async function respond(context: RequestContext): Promise<Response> {
  if (isForm(context)) return respondByForm(context);
  const status = await submitResponse(context, await readJson(context.request));
  return json({ status }, status === 'counted' ? 201 : 200);
}

function isForm({ request }: RequestContext): boolean {
  return mediaType(request) === 'application/x-www-form-urlencoded';
}
