import type { Context } from '../server/context.ts';
import { reportTrouble } from '../server/report.ts';
import { settleOverdue } from '../server/settle.ts';
import { warningsOf } from '../server/warnings.ts';

const HOUR = 60 * 60 * 1000;

/** Closes overdue surveys now and every hour, without keeping the process alive for it. */
export function closeOverdueHourly(context: Context): void {
  const close = async () => {
    try {
      await warningsOf(context);
      await settleOverdue(context);
    } catch (error) {
      // A fixed word: whoever reads such a survey closes it anyway, and learns what is wrong.
      console.error('okr-klar: overdue surveys could not be looked up');
      reportTrouble(context.store, error);
    }
  };
  close();
  setInterval(close, HOUR).unref();
}
