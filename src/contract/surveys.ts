import * as v from 'valibot';
import {
  fromBase64url,
  MAX_INVITATIONS,
  MIN_INVITATIONS,
  MODES,
  SEED_BYTES,
  unpackInvitations,
} from '../core/index.ts';
import { OFFERED } from '../instruments/index.ts';
import { ADDRESSES } from './addresses.ts';
import type { Contract, Sent } from './contract.ts';
import { closingTime, groupNames, locale } from './fields.ts';
import { SurveyDocument } from './survey.ts';

/**
 * A new round. What is left out follows from the organisation, or is the usual (see usualDuration).
 *
 * @param now milliseconds since the epoch
 */
export function newSurvey(now: number) {
  return v.strictObject({
    organisationId: v.string(),
    instrument: v.optional(v.picklist(OFFERED.map(({ instrument }) => instrument.id))),
    locale: v.optional(locale),
    groups: v.optional(groupNames, []),
    /** ISO 8601. */
    closesAt: v.optional(closingTime(now)),
    mode: v.optional(v.picklist(MODES), 'open'),
    /** For mode `invited`: hashes of all codes, spares included; see packInvitations. */
    invitations: v.optional(
      v.pipe(
        v.string(),
        v.transform(unpackInvitations),
        v.array(v.string()),
        v.minLength(MIN_INVITATIONS),
        v.maxLength(MAX_INVITATIONS),
      ),
    ),
    /** How many of those codes are spares. */
    spares: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_INVITATIONS))),
    /** The random bytes that the codes follow from, base64url. */
    invitationSeed: v.optional(
      v.pipe(
        v.string(),
        v.check((text) => fromBase64url(text)?.length === SEED_BYTES),
      ),
    ),
  });
}
/** As it is sent. */
export type NewSurvey = Sent<ReturnType<typeof newSurvey>>;
/** As it is parsed, with defaults filled in. */
export type NewSurveyFields = v.InferOutput<ReturnType<typeof newSurvey>>;

export const surveysContract = {
  paths: ADDRESSES.surveys,
  methods: {
    POST: {
      id: 'createSurvey',
      keys: ['coachKey'],
      // The time only sets the range of closesAt, which the description leaves out.
      body: { schema: newSurvey(0), example: { organisationId: 'k7m2p9qx', groups: ['HR', 'IT'] } },
      answers: { 201: SurveyDocument },
      problems: ['invalid-request', 'too-soon', 'survey-open', 'too-many', 'conflict'],
    },
  },
} as const satisfies Contract;
