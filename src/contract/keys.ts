import * as v from 'valibot';
import { KEY_KINDS, KEY_PURPOSES, type KeyPurpose, type WorkspaceKeyKind } from '../core/index.ts';
import { ADDRESSES } from './addresses.ts';
import type { Contract, SchemaOf, Sent } from './contract.ts';
import { day } from './document-fields.ts';
import { keyLabel } from './fields.ts';

const kind = v.picklist(KEY_KINDS);
const purpose = v.picklist(KEY_PURPOSES);

/** A key of a workspace as a list shows it. The key itself is shown once, when it is added. */
export interface KeyDocument {
  readonly id: string;
  /** '' for a first key that was not named. */
  readonly label: string;
  readonly kind: WorkspaceKeyKind;
  readonly purpose?: KeyPurpose;
  /** The day it was made, YYYY-MM-DD; null for a key from before there were several. */
  readonly created: string | null;
  /** YYYY-MM-DD. */
  readonly lastUsed: string;
  /** Whether it is the key that asks. */
  readonly current: boolean;
}

export const KeyDocument: SchemaOf<KeyDocument> = v.strictObject({
  id: v.string(),
  label: v.string(),
  kind,
  purpose: v.exactOptional(purpose),
  created: v.nullable(day),
  lastUsed: day,
  current: v.boolean(),
});

/** One more key. */
export const NewKey = v.strictObject({
  label: keyLabel,
  kind,
  purpose: v.optional(purpose),
  /**
   * A key that a browser has made, of this workspace and kind; the server makes one otherwise. It can be sent again: it is
   * added once, and answered alike.
   */
  key: v.optional(v.string()),
});
export type NewKey = Sent<typeof NewKey>;

/** A key that was just added. It is shown this once. */
export interface AddedKey {
  readonly id: string;
  readonly key: string;
}

const AddedKey: SchemaOf<AddedKey> = v.strictObject({ id: v.string(), key: v.string() });

export const keysContract = {
  paths: ADDRESSES.keys,
  methods: {
    POST: {
      id: 'addKey',
      keys: ['coachKey'],
      body: { schema: NewKey, example: { label: 'Kari, laptop', kind: 'coach' } },
      answers: { 201: AddedKey },
      problems: ['invalid-request', 'too-many', 'conflict'],
    },
    DELETE: {
      id: 'revokeOtherKeys',
      keys: ['coachKey'],
      query: ['others'],
      answers: { 204: null },
      problems: ['invalid-request', 'conflict'],
    },
  },
} as const satisfies Contract;

export const keyContract = {
  paths: ADDRESSES.key,
  methods: {
    DELETE: {
      id: 'revokeKey',
      keys: ['coachKey'],
      answers: { 204: null },
      problems: ['last-key', 'conflict'],
    },
  },
} as const satisfies Contract;

/** What the codes of a survey by invitation follow from, together with their places; base64url. */
export interface InvitationSecret {
  readonly secret: string;
}

const InvitationSecret: SchemaOf<InvitationSecret> = v.strictObject({ secret: v.string() });

export const invitationSecretContract = {
  paths: ADDRESSES.invitationSecret,
  methods: {
    GET: {
      id: 'readInvitationSecret',
      keys: ['coachKey'],
      answers: { 200: InvitationSecret },
      problems: ['invalid-request'],
    },
  },
} as const satisfies Contract;
