import * as v from 'valibot';
import type { Operations } from './operation.ts';

const count = v.pipe(v.number(), v.integer());

/** /api/cron */
export const cron: Operations = {
  GET: {
    id: 'closeOverdue',
    keys: ['cronSecret'],
    answers: { 200: v.strictObject({ closed: count, failed: count }) },
  },
};
