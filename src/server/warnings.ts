import type { Warning } from '../store/store.ts';
import type { ServerContext } from './context.ts';
import { logWarnings } from './log.ts';
import { trustedTimes } from './trusted-time.ts';

/** Settings that may lose data some day although all works now. They are logged for the operator too. */
export async function checkWarnings(server: ServerContext): Promise<Warning[]> {
  const [own, { hasJumped }] = await Promise.all([server.store.warnings(), trustedTimes(server)]);
  const warnings: Warning[] = hasJumped ? [...own, 'clock'] : own;
  logWarnings(server.store, warnings);
  return warnings;
}
