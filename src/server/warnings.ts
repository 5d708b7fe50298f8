import type { Warning } from '../store/store.ts';
import type { Context } from './context.ts';
import { logWarnings } from './log.ts';
import { trustedTimes } from './trusted-time.ts';

/** What will lose something some day although all works now; the operator is told of it in the log as well. */
export async function checkWarnings(context: Context): Promise<Warning[]> {
  const [own, { hasJumped }] = await Promise.all([context.store.warnings(), trustedTimes(context)]);
  const warnings: Warning[] = hasJumped ? [...own, 'clock'] : own;
  logWarnings(context.store, warnings);
  return warnings;
}
