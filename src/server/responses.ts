import { refuseForm, respondByForm } from './form-post.ts';
import { json, mediaType, type RequestContext, type Route, readJson } from './http.ts';
import { problemResponse } from './problem-response.ts';
import { submitResponse } from './submit-response.ts';

/**
 * Where answers go in. The survey page posts its form to its own address, so that it works without
 * JavaScript and without knowing its id; the host sends those here unchanged.
 */
export const responses: Route = {
  paths: ['/api/surveys/:id/responses', '/s/:id', '/:locale(\\w\\w)/s/:id'],
  methods: { POST: respond },
  fromElsewhere: (exchange) =>
    isForm(exchange) ? refuseForm(exchange) : problemResponse({ code: 'other-site' }),
};

async function respond(exchange: RequestContext): Promise<Response> {
  if (isForm(exchange)) return respondByForm(exchange);
  const status = await submitResponse(exchange, await readJson(exchange.request));
  return json({ status }, status === 'counted' ? 201 : 200);
}

function isForm({ request }: RequestContext): boolean {
  return mediaType(request) === 'application/x-www-form-urlencoded';
}
