import type { Warning } from '../store/store.ts';
import type { ServerContext } from './context.ts';
import { damageMet } from './damage.ts';
import { logWarnings } from './log.ts';
import { trustedTimes } from './trusted-time.ts';

/** Settings that may lose data some day although all works now, and damage. They are logged for the operator too. */
export async function checkWarnings(server: ServerContext): Promise<Warning[]> {
  const [own, { hasJumped }] = await Promise.all([server.store.warnings(), trustedTimes(server)]);
  const warnings: Warning[] = [
    ...own,
    ...(hasJumped ? (['clock'] as const) : []),
    ...damageMet(server.store),
  ];
  logWarnings(server.store, warnings);
  return warnings;
}
