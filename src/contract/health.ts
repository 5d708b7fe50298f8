import * as v from 'valibot';
import type { Contract } from './contract.ts';

export const healthContract = {
  paths: ['/api/health'],
  methods: {
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
  },
} as const satisfies Contract;
