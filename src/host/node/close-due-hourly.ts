import { closeAllDue } from '../../server/close-due.ts';
import type { ServerContext } from '../../server/context.ts';
import { describeFailure, failureCode } from '../../server/failure.ts';
import { writeLine } from '../../server/log.ts';
import { checkWarnings } from '../../server/warnings.ts';

const HOUR = 60 * 60 * 1000;

/** Closes overdue surveys now and every hour, without keeping the process alive for it. */
export function closeOverdueHourly(context: ServerContext): void {
  const close = async () => {
    try {
      await checkWarnings(context);
      await closeAllDue(context);
    } catch (error) {
      // Nothing is lost: the next hour tries again, and so does every request that reads such a survey.
      writeLine(
        'error',
        failureCode(error),
        `overdue surveys could not be looked up: ${describeFailure(error)}`,
      );
    }
  };
  close();
  setInterval(close, HOUR).unref();
}
