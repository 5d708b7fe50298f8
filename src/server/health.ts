import { healthContract } from '../contract/health.ts';
import type { Store } from '../store/store.ts';
import { json, type RequestContext, route } from './http.ts';
import { requireOwnPepper } from './pepper.ts';
import { checkWarnings } from './warnings.ts';

/** Whether the site can keep a response right now, and what will lose some later. */
export const health = route(healthContract, { GET: read });

/** Milliseconds between two probes: anybody may ask, and each one writes. */
const GAP = 100;

interface Probing {
  /** By performance.now(). */
  readonly beginsAt: number;
  readonly outcome: Promise<void>;
}
const probes = new WeakMap<Store, Probing>();

async function read({ context }: RequestContext): Promise<Response> {
  const { store } = context;
  const [warnings] = await Promise.all([checkWarnings(context), probed(store)]);
  await requireOwnPepper(context);
  return json({ status: 'ok', store: store.name, ...(warnings.length > 0 && { warnings }) });
}

/** Resolves after a probe that began later than this was called; all who wait for the same one share it. */
function probed(store: Store): Promise<void> {
  const now = performance.now();
  const last = probes.get(store);
  if (last && now < last.beginsAt) return last.outcome;
  const delay = last ? Math.max(0, last.beginsAt + GAP - now) : 0;
  const outcome = new Promise((begin) => setTimeout(begin, delay)).then(() => store.probe());
  probes.set(store, { beginsAt: now + delay, outcome });
  return outcome;
}
