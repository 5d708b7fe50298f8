import { cronContract } from '../contract/cron.ts';
import { requiredBearerToken } from './access.ts';
import { closeAllDue } from './close-due.ts';
import { json, type RequestContext, route } from './http.ts';
import { constantTimeEqual } from './keys.ts';
import { withGuessLimit } from './limit.ts';
import { refuse } from './problem-response.ts';

/** Called once a day where the host has no clock of its own, so that surveys close that nobody reads. */
export const cron = route(cronContract, { GET: run });

async function run(exchange: RequestContext): Promise<Response> {
  const { cronSecret } = exchange.context;
  if (cronSecret === null) refuse('not-found');
  const given = requiredBearerToken(exchange);
  await withGuessLimit(exchange, () => constantTimeEqual(given, cronSecret) || null);
  return json(await closeAllDue(exchange.context));
}
