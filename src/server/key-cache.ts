import { createHash } from 'node:crypto';
import { authenticateCoach, requiredBearerToken } from './authorisation.ts';
import type { RequestContext } from './http.ts';

/**
 * How long a key that was checked is accepted without another look-up, in milliseconds. A projected page polls one
 * survey every few seconds, and should cost one store command each time. A workspace that is deleted meanwhile has no
 * surveys left to read.
 */
const CACHE_TIME = 60_000;
/** Keys in the cache of one process; the oldest are dropped. */
const CACHE_SIZE = 1_000;

/** When each key was last looked up, by its hash; the keys themselves are not kept. */
const seen = new WeakMap<
  RequestContext['server']['store'],
  Map<string, { workspaceId: string; at: number }>
>();

/** The workspace that the request's key opens. For reading only, since it may have been deleted a minute ago. */
export async function cachedWorkspaceOfKey(context: RequestContext): Promise<string> {
  const { store, now } = context.server;
  const known = seen.get(store) ?? new Map<string, { workspaceId: string; at: number }>();
  seen.set(store, known);
  const hash = createHash('sha256').update(requiredBearerToken(context)).digest('base64url');
  const before = known.get(hash);
  if (before && now() - before.at >= 0 && now() - before.at < CACHE_TIME) return before.workspaceId;
  known.delete(hash);
  const workspaceId = (await authenticateCoach(context)).workspace.body.id;
  known.set(hash, { workspaceId, at: now() });
  const [oldest] = known.keys();
  if (known.size > CACHE_SIZE && oldest) known.delete(oldest);
  return workspaceId;
}
