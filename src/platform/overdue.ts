import type { Context } from '../server/context.ts';
import { settleOverdue } from '../server/settle.ts';

const HOUR = 60 * 60 * 1000;

/** Closes overdue surveys now and every hour, without keeping the process alive for it. */
export function closeOverdueHourly(context: Context): void {
  const close = () => {
    // A fixed word: whoever reads such a survey closes it anyway, and learns what is wrong.
    settleOverdue(context).catch(() => console.error('okr-klar: overdue surveys could not be looked up'));
  };
  close();
  setInterval(close, HOUR).unref();
}
