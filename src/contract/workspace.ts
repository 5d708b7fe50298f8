import * as v from 'valibot';
import { ADDRESSES } from './addresses.ts';
import type { Contract, SchemaOf, Sent } from './contract.ts';
import { firstKeyLabel } from './fields.ts';
import { KeyDocument } from './keys.ts';
import { OrganisationDocument } from './organisations.ts';

/** What a coach sends to start; the code only where the site asks for one. */
export const NewWorkspace = v.strictObject({
  signupCode: v.optional(v.string()),
  /** Of its first key. */
  label: v.optional(firstKeyLabel, ''),
});
export type NewWorkspace = Sent<typeof NewWorkspace>;

/** A workspace that was just made. Its key is shown this once. */
export interface CreatedWorkspace {
  readonly workspaceId: string;
  readonly coachKey: string;
}

const CreatedWorkspace: SchemaOf<CreatedWorkspace> = v.strictObject({
  workspaceId: v.string(),
  coachKey: v.string(),
});

/** A workspace as its coach or a helper sees it. */
export interface WorkspaceDocument {
  readonly workspaceId: string;
  /** Oldest first; a helper sees the own one only. */
  readonly keys: readonly KeyDocument[];
  readonly organisations: readonly OrganisationDocument[];
}

export const WorkspaceDocument: SchemaOf<WorkspaceDocument> = v.strictObject({
  workspaceId: v.string(),
  keys: v.array(KeyDocument),
  organisations: v.array(OrganisationDocument),
});

export const workspaceContract = {
  paths: ADDRESSES.workspace,
  methods: {
    POST: {
      id: 'createWorkspace',
      body: { schema: NewWorkspace, example: {} },
      answers: { 201: CreatedWorkspace },
      problems: ['invalid-request', 'signup-code', 'rate-limited', 'conflict'],
    },
    GET: {
      id: 'readWorkspace',
      keys: ['coachKey', 'helperKey'],
      answers: { 200: WorkspaceDocument, 304: null },
    },
    DELETE: {
      id: 'removeWorkspace',
      keys: ['coachKey'],
      answers: { 204: null },
      problems: ['conflict'],
    },
  },
} as const satisfies Contract;
