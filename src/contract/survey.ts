import * as v from 'valibot';
import type * as core from '../core/index.ts';
import { ADDRESSES } from './addresses.ts';
import type { Contract, SchemaOf, Sent } from './contract.ts';
import {
  count,
  Group,
  instrument,
  localTime,
  mode,
  moment,
  Participation,
  status,
  verdict,
} from './document-fields.ts';
import { closingTime } from './fields.ts';
import { CoachViewChange } from './plan.ts';

/**
 * Another closing time, or, in a meeting, closing now; or the coach's own view, while the survey is open, and at any
 * time whether it is shared.
 *
 * @param now milliseconds since the epoch
 */
export function surveyChange(now: number) {
  return v.union([
    v.strictObject({ status: v.literal('closed') }),
    v.strictObject({ closesAt: closingTime(now) }),
    ...CoachViewChange.options,
  ]);
}
export type SurveyChange = Sent<ReturnType<typeof surveyChange>>;

export const FactorSummary: SchemaOf<core.FactorSummary> = v.strictObject({
  id: v.string(),
  verdict,
  trend: v.nullable(v.picklist(['better', 'worse'])),
});

/** What everybody with the link sees of the invitations of a survey. */
const publicInvitations = {
  publicKey: v.string(),
  count,
  spares: count,
  questions: v.record(v.string(), v.string()),
};

/** The invitations of a survey as its coach or a helper sees them. */
export interface CoachInvitations extends core.Invitations {
  /**
   * What the codes follow from (see invitationCodes), base64url. It opens no other survey. null when it is lost: what it
   * was kept in has been altered in the store. The codes still answer for whoever has them.
   */
  readonly secret: string | null;
}

/** A survey as its coach or a helper sees it. */
export interface SurveyDocument {
  readonly id: string;
  readonly organisationId: string;
  readonly round: number;
  readonly locale: string;
  readonly mode: core.Mode;
  readonly status: core.SurveyState;
  readonly participation: Participation;
  /** ISO 8601, UTC. */
  readonly closesAt: string;
  /** How often the closing time has been moved. */
  readonly moves: number;
  /**
   * When a survey that is over will be deleted, ISO 8601, UTC; a result is kept longer than counters that do not open.
   * null while it is open, since its closing time may be moved.
   */
  readonly deletedAt: string | null;
  readonly groups: readonly core.Group[];
  /** null when anybody with the link may answer. */
  readonly invitations: CoachInvitations | null;
  /** The result factor by factor; null until it is closed, and when there is nothing to show. */
  readonly factors: readonly core.FactorSummary[] | null;
  readonly instrument: { readonly id: string; readonly version: number };
}

export const SurveyDocument: SchemaOf<SurveyDocument> = v.strictObject({
  id: v.string(),
  organisationId: v.string(),
  round: count,
  locale: v.string(),
  mode,
  status,
  participation: Participation,
  closesAt: moment,
  moves: count,
  deletedAt: v.nullable(moment),
  groups: v.array(Group),
  invitations: v.nullable(
    v.strictObject({ ...publicInvitations, seed: v.string(), secret: v.nullable(v.string()) }),
  ),
  factors: v.nullable(v.array(FactorSummary)),
  instrument,
});

/** A survey as anybody with its link sees it. */
export interface PublicSurveyDocument
  extends Pick<SurveyDocument, 'id' | 'locale' | 'mode' | 'status' | 'closesAt' | 'groups' | 'instrument'> {
  readonly organisation: { readonly name: string };
  /** The closing time on the clock of the site's time zone, YYYY-MM-DDThh:mm. */
  readonly closesOn: string;
  /** Whether everybody with the link may see its result once it is closed. */
  readonly resultShared: boolean;
  /** What a browser checks before it sends anything; null when anybody with the link may answer. */
  readonly invitations: Omit<core.Invitations, 'seed'> | null;
  /** In a meeting everybody sees how many have answered, until it is closed. */
  readonly together?: { readonly responses: number };
}

export const PublicSurveyDocument: SchemaOf<PublicSurveyDocument> = v.strictObject({
  id: v.string(),
  organisation: v.strictObject({ name: v.string() }),
  resultShared: v.boolean(),
  locale: v.string(),
  mode,
  status,
  closesAt: moment,
  closesOn: localTime,
  groups: v.array(Group),
  invitations: v.nullable(v.strictObject(publicInvitations)),
  together: v.exactOptional(v.strictObject({ responses: count })),
  instrument,
});

export const surveyContract = {
  paths: ADDRESSES.survey,
  methods: {
    GET: {
      id: 'readSurvey',
      keys: ['coachKey', 'helperKey'],
      open: true,
      answers: { 200: v.union([PublicSurveyDocument, SurveyDocument]), 304: null },
      problems: ['rate-limited'],
    },
    PATCH: {
      id: 'changeSurvey',
      keys: ['coachKey', 'helperKey'],
      // The description leaves the range out, so any moment will do here.
      body: { schema: surveyChange(0), example: { closesAt: '2027-03-15T15:00:00Z' } },
      answers: { 200: SurveyDocument },
      problems: [
        'invalid-request',
        'coach-key-required',
        'conflict',
        'survey-closed',
        'too-soon',
        'closes-by-itself',
      ],
    },
    DELETE: { id: 'removeSurvey', keys: ['coachKey'], answers: { 204: null }, problems: ['conflict'] },
  },
} as const satisfies Contract;
