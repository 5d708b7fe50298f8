import { closeAllDue } from '../../server/close-due.ts';
import type { Context } from '../../server/context.ts';
import { logStoreTrouble } from '../../server/log.ts';
import { checkWarnings } from '../../server/warnings.ts';

const HOUR = 60 * 60 * 1000;

/** Closes overdue surveys now and every hour, without keeping the process alive for it. */
export function closeOverdueHourly(context: Context): void {
  const close = async () => {
    try {
      await checkWarnings(context);
      await closeAllDue(context);
    } catch (error) {
      // A fixed word: whoever reads such a survey closes it anyway, and learns what is wrong.
      console.error('okr-klar: overdue surveys could not be looked up');
      logStoreTrouble(context.store, error);
    }
  };
  close();
  setInterval(close, HOUR).unref();
}
