import { closeAllDue } from '../../server/close-due.ts';
import type { Context } from '../../server/context.ts';
import { logStoreTrouble } from '../../server/log.ts';
import { checkWarnings } from '../../server/warnings.ts';

const HOUR = 60 * 60 * 1000;

/** Closes overdue surveys now and every hour. The timer does not keep the process alive. */
export function closeOverdueHourly(context: Context): void {
  const close = async () => {
    try {
      await checkWarnings(context);
      await closeAllDue(context);
    } catch (error) {
      // Reading such a survey closes it as well, and reports what failed.
      console.error('okr-klar: overdue surveys could not be looked up');
      logStoreTrouble(context.store, error);
    }
  };
  close();
  setInterval(close, HOUR).unref();
}
