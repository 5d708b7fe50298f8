import * as v from 'valibot';
import { ANSWERS, type Instrument, MAX_GROUPS, questionIds } from '../core/index.ts';
import { CONTENTS, DEFAULT_CONTENT } from '../instruments/index.ts';
import type { Operations } from './operation.ts';

/** As core/response.ts accepts it, which is written by hand; the contract test holds the two together. */
const Response = v.strictObject({
  responseId: v.pipe(v.string(), v.uuid()),
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

/** /api/surveys/{id}/responses */
export const responses: Operations = {
  POST: {
    id: 'respond',
    body: { schema: Response, example: EXAMPLE, form: true },
    answers: {
      201: v.strictObject({ status: v.literal('counted') }),
      200: v.strictObject({ status: v.literal('already-counted') }),
      303: null,
    },
    problems: ['invalid-response', 'survey-closed', 'invitation-required', 'rate-limited'],
  },
};
