import * as v from 'valibot';
import { ADDRESSES } from './addresses.ts';
import type { Contract } from './contract.ts';

export const healthContract = {
  paths: ADDRESSES.health,
  methods: {
    GET: {
      id: 'readHealth',
      // Without it: readiness, which writes to the store.
      optionalQuery: ['live'],
      answers: {
        200: v.strictObject({
          status: v.literal('ok'),
          version: v.string(),
          store: v.picklist(['sqlite', 'redis', 'upstash']),
          warnings: v.exactOptional(
            v.array(v.picklist(['evicts', 'no-append-only-file', 'clock', 'key-damaged', 'link-lost'])),
          ),
        }),
      },
    },
  },
} as const satisfies Contract;
