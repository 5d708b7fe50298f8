import { bearerOf } from './access.ts';
import { type Exchange, json, type Resource } from './http.ts';
import { isSame } from './keys.ts';
import { openWith } from './limit.ts';
import { refuse } from './problem-response.ts';
import { settleOverdue } from './settle.ts';

/** Called once a day where the host has no clock of its own, so that surveys close that nobody reads. */
export const cron: Resource = { paths: ['/api/cron'], methods: { GET: run } };

async function run(exchange: Exchange): Promise<Response> {
  const { cronSecret } = exchange.context;
  if (cronSecret === null) refuse('not-found');
  const given = bearerOf(exchange);
  await openWith(exchange, () => isSame(given, cronSecret) || null);
  return json(await settleOverdue(exchange.context));
}
