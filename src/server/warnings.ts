import type { Warning } from '../storage/store.ts';
import type { Context } from './context.ts';
import { reportWarnings } from './report.ts';
import { timesOf } from './time.ts';

/** What will lose something some day although all works now; the operator is told of it in the log as well. */
export async function warningsOf(context: Context): Promise<Warning[]> {
  const [own, { hasJumped }] = await Promise.all([context.store.warnings(), timesOf(context)]);
  const warnings: Warning[] = hasJumped ? [...own, 'clock'] : own;
  reportWarnings(context.store, warnings);
  return warnings;
}
