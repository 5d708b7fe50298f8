import { type Exchange, json, type Resource } from './http.ts';

/** Whether the site can count responses right now. */
export const health: Resource = { paths: ['/api/health'], methods: { GET: read } };

async function read({ context }: Exchange): Promise<Response> {
  await context.store.ping();
  return json({ status: 'ok', store: context.store.name });
}
