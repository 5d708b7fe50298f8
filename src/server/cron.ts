import { ADDRESSES } from '../contract/addresses.ts';
import type { cronContract } from '../contract/cron.ts';
import { requiredBearerToken } from './authorisation.ts';
import { closeAllDue } from './close-due.ts';
import { json, type RequestContext, route } from './http.ts';
import { constantTimeEqual } from './key.ts';
import { withStrictGuessLimit } from './limit.ts';
import { refuse } from './problem-response.ts';

/** Vercel calls this once a day, so that surveys nobody opens are closed too. */
export const cron = route<typeof cronContract>(ADDRESSES.cron, { GET: run });

async function run(context: RequestContext): Promise<Response> {
  const { cronSecret } = context.server;
  if (cronSecret === null) refuse('not-found');
  const given = requiredBearerToken(context);
  await withStrictGuessLimit(context, () => constantTimeEqual(given, cronSecret));
  return json(await closeAllDue(context.server));
}
