import type { Context } from '../server/context.ts';
import { reportTrouble, reportWarnings } from '../server/report.ts';
import { settleOverdue } from '../server/settle.ts';

const HOUR = 60 * 60 * 1000;

/** Closes overdue surveys now and every hour, without keeping the process alive for it. */
export function closeOverdueHourly(context: Context): void {
  const { store } = context;
  const close = async () => {
    try {
      reportWarnings(store, await store.warnings());
      await settleOverdue(context);
    } catch (error) {
      // A fixed word: whoever reads such a survey closes it anyway, and learns what is wrong.
      console.error('okr-klar: overdue surveys could not be looked up');
      reportTrouble(store, error);
    }
  };
  close();
  setInterval(close, HOUR).unref();
}
