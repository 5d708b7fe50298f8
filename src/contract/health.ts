import * as v from 'valibot';
import { ADDRESSES } from './addresses.ts';
import type { Contract } from './contract.ts';

export const healthContract = {
  paths: ADDRESSES.health,
  methods: {
    GET: {
      id: 'readHealth',
      answers: {
        200: v.strictObject({
          status: v.literal('ok'),
          store: v.picklist(['sqlite', 'redis', 'upstash']),
          warnings: v.exactOptional(
            v.array(v.picklist(['evicts', 'no-append-only-file', 'clock', 'key-damaged', 'link-lost'])),
          ),
        }),
      },
    },
  },
} as const satisfies Contract;
