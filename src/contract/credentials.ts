import * as v from 'valibot';
import { ADDRESSES } from './addresses.ts';
import type { Contract, SchemaOf, Sent } from './contract.ts';

/**
 * A respondent's invitation code, and the blinded element (RFC 9497, section 3.3.2) to evaluate for it, base64url. A
 * code of any form passes, so that a malformed code and a used one get the same answer.
 */
export const CredentialRequest = v.strictObject({
  code: v.pipe(v.string(), v.maxLength(100)),
  blinded: v.string(),
});
export type CredentialRequest = Sent<typeof CredentialRequest>;

/** What the server issues, both base64url: the evaluated element, and the proof that the published key did it. */
export interface CredentialGrant {
  readonly evaluated: string;
  readonly proof: string;
}

export const CredentialGrant: SchemaOf<CredentialGrant> = v.strictObject({
  evaluated: v.string(),
  proof: v.string(),
});

export const credentialsContract = {
  paths: ADDRESSES.credentials,
  methods: {
    POST: {
      id: 'issueCredential',
      body: {
        schema: CredentialRequest,
        example: { code: 'k7m2-p9qx-3tfw-8hbn', blinded: '4kYoHo8nMpWqJqzAmHsFsnWmbN9UhZzHKFrMbPN8PXg' },
      },
      answers: { 200: CredentialGrant },
      problems: ['invalid-request', 'invitation-not-usable', 'survey-closed', 'rate-limited'],
    },
  },
} as const satisfies Contract;
