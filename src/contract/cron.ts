import * as v from 'valibot';
import { ADDRESSES } from './addresses.ts';
import type { Contract } from './contract.ts';
import { count } from './document-fields.ts';

export const cronContract = {
  paths: ADDRESSES.cron,
  methods: {
    GET: {
      id: 'closeOverdue',
      keys: ['cronSecret'],
      answers: { 200: v.strictObject({ closed: count, failed: count }) },
    },
  },
} as const satisfies Contract;
