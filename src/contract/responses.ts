import * as v from 'valibot';
import { ANSWERS, type Instrument, MAX_GROUPS, questionIds } from '../core/index.ts';
import { CONTENTS, DEFAULT_CONTENT } from '../instruments/index.ts';
import { ADDRESSES } from './addresses.ts';
import type { Contract } from './contract.ts';

/**
 * A response as core/response.ts parses it. The server runs that parser, not this schema; a property test in
 * tests/server/openapi.test.ts checks that both accept the same bodies.
 */
const ResponseBody = v.strictObject({
  responseId: v.pipe(v.string(), v.uuid()),
  instrument: v.optional(v.string()),
  answers: v.union(CONTENTS.map(({ instrument }) => answersTo(instrument))),
  group: v.nullish(v.pipe(v.string(), v.regex(new RegExp(`^g[1-${MAX_GROUPS}]$`)))),
  credential: v.optional(v.strictObject({ nonce: v.string(), output: v.string() })),
});

const EXAMPLE = {
  responseId: '3f0c9a52-7d1e-4b8a-9c26-5e8f1a2b3c4d',
  answers: Object.fromEntries(questionIds(DEFAULT_CONTENT.instrument).map((id) => [id, 'yes'])),
  group: null,
};

function answersTo(instrument: Instrument) {
  return v.strictObject(Object.fromEntries(questionIds(instrument).map((id) => [id, v.picklist(ANSWERS)])));
}

/** Whether a response changed the counters, or had been counted before (invariant I7). */
export interface ResponseCounted {
  readonly status: 'counted' | 'already-counted';
}

export const responsesContract = {
  paths: ADDRESSES.responses,
  methods: {
    POST: {
      id: 'respond',
      body: { schema: ResponseBody, example: EXAMPLE, form: true },
      answers: {
        201: v.strictObject({ status: v.literal('counted') }),
        200: v.strictObject({ status: v.literal('already-counted') }),
        303: null,
      },
      problems: ['invalid-response', 'survey-closed', 'invitation-required', 'rate-limited'],
    },
  },
} as const satisfies Contract;
