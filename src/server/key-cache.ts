import { createHash } from 'node:crypto';
import { authenticateCoach, requiredBearerToken } from './access.ts';
import type { RequestContext } from './http.ts';

/**
 * For how long a key that has opened its workspace is believed without being looked up again, in milliseconds. A page
 * on a projector asks every few seconds for one survey; one look a minute keeps that at one command of the store. A
 * workspace that is deleted has taken its surveys along by then.
 */
const BELIEVED = 60_000;
/** More workspaces than one process is watched from; the ones asked for longest ago are looked up again. */
const KEPT = 1_000;

/** When a key was last looked up, by its hash: the key itself is not kept. */
const seen = new WeakMap<
  RequestContext['context']['store'],
  Map<string, { workspaceId: string; at: number }>
>();

/** The workspace of the coach who watches, by the key that the request shows. Good for reading alone. */
export async function cachedWorkspaceOfKey(exchange: RequestContext): Promise<string> {
  const { store, now } = exchange.context;
  const known = seen.get(store) ?? new Map<string, { workspaceId: string; at: number }>();
  seen.set(store, known);
  const hash = createHash('sha256').update(requiredBearerToken(exchange)).digest('base64url');
  const before = known.get(hash);
  if (before && now() - before.at >= 0 && now() - before.at < BELIEVED) return before.workspaceId;
  known.delete(hash);
  const workspaceId = (await authenticateCoach(exchange)).workspace.body.id;
  known.set(hash, { workspaceId, at: now() });
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest) known.delete(oldest);
  return workspaceId;
}
