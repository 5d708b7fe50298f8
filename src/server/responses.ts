import { countResponse } from './count.ts';
import { respondByForm } from './form.ts';
import { type Exchange, json, mediaType, type Resource, readJson } from './http.ts';

/**
 * Where answers go in. The survey page posts its form to its own address, so that it works without
 * JavaScript and without knowing its id; the host sends those here unchanged.
 */
export const responses: Resource = {
  paths: ['/api/surveys/:id/responses', '/s/:id', '/:locale/s/:id'],
  methods: { POST: respond },
};

async function respond(exchange: Exchange): Promise<Response> {
  if (mediaType(exchange.request) === 'application/x-www-form-urlencoded') return respondByForm(exchange);
  const status = await countResponse(exchange, await readJson(exchange.request));
  return json({ status }, status === 'counted' ? 201 : 200);
}
