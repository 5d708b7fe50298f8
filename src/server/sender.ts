import type { GenericSchema, InferOutput } from 'valibot';
import { authenticate, type Rights, requiredBearerToken } from './authorisation.ts';
import { readBody } from './body.ts';
import type { RequestContext } from './http.ts';
import type { KeyHolder } from './open-workspace.ts';

/** Whoever has sent a body with a key, and the body. */
export interface Sender<Body> {
  readonly holder: KeyHolder;
  readonly body: Body;
}

/**
 * The holder of the key that came with a body, and the body. That is received whole before the key is looked up: a sender
 * may take as long over it as the host waits, and the key may be revoked meanwhile. What is wrong with a body is told only
 * to whoever has a right key.
 *
 * @param max bytes that the body may have, if not as many as usual
 */
export async function authenticateSender<S extends GenericSchema>(
  context: RequestContext,
  rights: Rights,
  schema: S,
  max?: number,
): Promise<Sender<InferOutput<S>>> {
  requiredBearerToken(context);
  const [received] = await Promise.allSettled([readBody(context.request, schema, max)]);
  const holder = await authenticate(context, rights);
  if (received.status === 'rejected') throw received.reason;
  return { holder, body: received.value };
}
