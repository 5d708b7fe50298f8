import { ADDRESSES } from '../contract/addresses.ts';
import type { healthContract } from '../contract/health.ts';
import type { Store } from '../store/store.ts';
import { json, type RequestContext, route } from './http.ts';
import { requireOwnPepper } from './pepper.ts';
import { checkWarnings } from './warnings.ts';

/**
 * Whether the store can keep a response now, and which of its settings may lose some later. With `?live` only that this
 * program answers: whoever restarts what does not answer should not do so because a store is away.
 */
export const health = route<typeof healthContract>(ADDRESSES.health, { GET: read });

/** Milliseconds between two probes, since each writes and anybody may cause one. */
const PROBE_INTERVAL = 100;

interface Probe {
  /** By performance.now(). */
  readonly beginsAt: number;
  readonly outcome: Promise<void>;
}
const probes = new WeakMap<Store, Probe>();

async function read({ server, url }: RequestContext): Promise<Response> {
  const { store, version } = server;
  if (url.searchParams.has('live')) return json({ status: 'ok', version, store: store.name });
  const [warnings] = await Promise.all([checkWarnings(server), probe(store)]);
  await requireOwnPepper(server);
  return json({ status: 'ok', version, store: store.name, ...(warnings.length > 0 && { warnings }) });
}

/** Resolves after a probe that began after this call; concurrent calls share one. */
function probe(store: Store): Promise<void> {
  const now = performance.now();
  const last = probes.get(store);
  if (last && now < last.beginsAt) return last.outcome;
  const delay = last ? Math.max(0, last.beginsAt + PROBE_INTERVAL - now) : 0;
  const outcome = new Promise((begin) => setTimeout(begin, delay)).then(() => store.probe());
  probes.set(store, { beginsAt: now + delay, outcome });
  return outcome;
}
