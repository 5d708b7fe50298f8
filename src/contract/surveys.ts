import { newSurvey } from '../server/surveys.ts';
import { SurveyDocument } from './documents.ts';
import type { Operations } from './operation.ts';

/** /api/surveys */
export const surveys: Operations = {
  POST: {
    id: 'createSurvey',
    keys: ['coachKey'],
    body: {
      // No moment would do for a description; what depends on it, a schema cannot say.
      schema: newSurvey(0),
      example: { organisationId: 'k7m2p9qx', groups: ['HR', 'IT'] },
    },
    answers: { 201: SurveyDocument },
    problems: ['invalid-request', 'too-soon', 'survey-open', 'too-many', 'conflict'],
  },
};
