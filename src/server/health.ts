import { type Exchange, json, type Resource } from './http.ts';
import { requireOwnStore } from './pepper.ts';

/** Whether the site can count responses right now. */
export const health: Resource = { paths: ['/api/health'], methods: { GET: read } };

async function read({ context }: Exchange): Promise<Response> {
  await context.store.ping();
  await requireOwnStore(context);
  return json({ status: 'ok', store: context.store.name });
}
