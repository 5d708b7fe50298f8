import * as v from 'valibot';
import { ADDRESSES } from './addresses.ts';
import type { Contract, SchemaOf, Sent } from './contract.ts';
import { moment } from './document-fields.ts';
import { OrganisationDocument } from './organisations.ts';

/** An offer to move an organisation. Its token is shown this once. */
export interface TransferOffer {
  readonly token: string;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
}

const TransferOffer: SchemaOf<TransferOffer> = v.strictObject({ token: v.string(), expiresAt: moment });

export const transferContract = {
  paths: ADDRESSES.transfer,
  methods: {
    POST: {
      id: 'offerTransfer',
      keys: ['coachKey'],
      answers: { 201: TransferOffer },
      problems: ['conflict'],
    },
    DELETE: {
      id: 'withdrawTransfer',
      keys: ['coachKey'],
      answers: { 204: null },
      problems: ['conflict'],
    },
  },
} as const satisfies Contract;

/** What the coach of the receiving workspace sends. */
export const AcceptedTransfer = v.strictObject({ token: v.string() });
export type AcceptedTransfer = Sent<typeof AcceptedTransfer>;

export const transfersContract = {
  paths: ADDRESSES.transfers,
  methods: {
    POST: {
      id: 'acceptTransfer',
      keys: ['coachKey'],
      body: { schema: AcceptedTransfer, example: { token: 'tk_k7m2p9qx…' } },
      answers: { 200: OrganisationDocument },
      problems: ['invalid-request', 'too-many', 'conflict'],
    },
  },
} as const satisfies Contract;
