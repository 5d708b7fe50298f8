import { responsesContract } from '../contract/responses.ts';
import { refuseForm, respondByForm } from './form-post.ts';
import { json, mediaType, type RequestContext, readJson, route } from './http.ts';
import { problemResponse } from './problem-response.ts';
import { submitResponse } from './submit-response.ts';

/** Takes responses, as JSON and from the survey page's form. */
export const responses = route(
  responsesContract,
  { POST: respond },
  {
    answerCrossSite: (exchange) =>
      isForm(exchange) ? refuseForm(exchange) : problemResponse({ code: 'other-site' }),
  },
);

async function respond(exchange: RequestContext): Promise<Response> {
  if (isForm(exchange)) return respondByForm(exchange);
  const status = await submitResponse(exchange, await readJson(exchange.request));
  return json({ status }, status === 'counted' ? 201 : 200);
}

function isForm({ request }: RequestContext): boolean {
  return mediaType(request) === 'application/x-www-form-urlencoded';
}
