import * as v from 'valibot';
import type { Operations } from './operation.ts';

/** /api/health */
export const health: Operations = {
  GET: {
    id: 'readHealth',
    answers: {
      200: v.strictObject({
        status: v.literal('ok'),
        store: v.picklist(['sqlite', 'redis', 'upstash']),
        warnings: v.exactOptional(v.array(v.picklist(['evicts', 'no-append-only-file', 'clock']))),
      }),
    },
  },
};
