import * as v from 'valibot';
import { ADDRESSES } from './addresses.ts';
import type { Contract, SchemaOf, Sent } from './contract.ts';
import { count, employees as knownEmployees, moment } from './document-fields.ts';
import { employees, locale, organisationName } from './fields.ts';
import { SurveyDocument } from './survey.ts';

/** A new organisation as its coach sends it. */
export const NewOrganisation = v.strictObject({
  name: organisationName,
  /** null when the coach has not said. */
  employees: v.nullish(employees, null),
  locale,
  /** Whether everybody with the answer link of a round will see its result; see OrganisationDocument. */
  resultsShared: v.optional(v.boolean(), false),
});
export type NewOrganisation = Sent<typeof NewOrganisation>;

/** `rotate` replaces the results link with a new one; `revoke` ends it, and sharing with everybody too. */
export const OrganisationChange = v.strictObject({
  name: v.optional(organisationName),
  employees: v.optional(v.nullable(employees)),
  locale: v.optional(locale),
  resultsKey: v.optional(v.picklist(['rotate', 'revoke'])),
  resultsShared: v.optional(v.boolean()),
});
export type OrganisationChange = Sent<typeof OrganisationChange>;

/** An organisation as its coach or a helper sees it. */
export interface OrganisationDocument {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly employees: number | null;
  /** null when the results link is revoked, and when it is lost. */
  readonly resultsKey: string | null;
  /**
   * Why the results link is lost: what it was kept in has been altered in the store. It still opens for whoever has it,
   * and can be replaced or revoked.
   */
  readonly problem?: 'key-damaged';
  /** Whether everybody with a round's answer link sees its result after closing. */
  readonly resultsShared: boolean;
  /** Until when it is on offer to another workspace; null when it is not, and for a helper. */
  readonly transfer: { readonly expiresAt: string } | null;
  /** How many outcomes its coach may write and has not; 0 for a helper. */
  readonly outcomesDue: number;
  /** Newest round first. */
  readonly surveys: readonly SurveyDocument[];
}

export const OrganisationDocument: SchemaOf<OrganisationDocument> = v.strictObject({
  id: v.string(),
  name: v.string(),
  locale: v.string(),
  employees: knownEmployees,
  resultsKey: v.nullable(v.string()),
  problem: v.exactOptional(v.literal('key-damaged')),
  resultsShared: v.boolean(),
  transfer: v.nullable(v.strictObject({ expiresAt: moment })),
  outcomesDue: count,
  surveys: v.array(SurveyDocument),
});

export const organisationsContract = {
  paths: ADDRESSES.organisations,
  methods: {
    POST: {
      id: 'createOrganisation',
      keys: ['coachKey'],
      body: { schema: NewOrganisation, example: { name: 'Solvik', employees: 40, locale: 'nb' } },
      answers: { 201: OrganisationDocument },
      problems: ['invalid-request', 'too-many', 'conflict'],
    },
  },
} as const satisfies Contract;

export const organisationContract = {
  paths: ADDRESSES.organisation,
  methods: {
    PATCH: {
      id: 'changeOrganisation',
      keys: ['coachKey'],
      body: { schema: OrganisationChange, example: { employees: 42, resultsKey: 'rotate' } },
      answers: { 200: OrganisationDocument },
      problems: ['invalid-request', 'conflict'],
    },
    DELETE: {
      id: 'removeOrganisation',
      keys: ['coachKey'],
      answers: { 204: null },
      problems: ['conflict'],
    },
  },
} as const satisfies Contract;
