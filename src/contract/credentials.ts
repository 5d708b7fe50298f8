import { NewCredential } from '../server/credentials.ts';
import { CredentialGrant } from './documents.ts';
import type { Operations } from './operation.ts';

/** /api/surveys/{id}/credentials */
export const credentials: Operations = {
  POST: {
    id: 'tradeCode',
    body: {
      schema: NewCredential,
      example: { code: 'k7m2-p9qx-3tfw-8hbn', blinded: '4kYoHo8nMpWqJqzAmHsFsnWmbN9UhZzHKFrMbPN8PXg' },
    },
    answers: { 200: CredentialGrant },
    problems: ['invalid-request', 'invitation-not-usable', 'survey-closed', 'rate-limited'],
  },
};
