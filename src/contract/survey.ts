import * as v from 'valibot';
import { surveyChange } from '../server/survey.ts';
import { PublicSurveyDocument, SurveyDocument } from './documents.ts';
import type { Operations } from './operation.ts';

/** /api/surveys/{id} */
export const survey: Operations = {
  GET: {
    id: 'readSurvey',
    keys: ['coachKey'],
    open: true,
    answers: { 200: v.union([PublicSurveyDocument, SurveyDocument]), 304: null },
    problems: ['rate-limited'],
  },
  PATCH: {
    id: 'changeSurvey',
    keys: ['coachKey'],
    body: { schema: surveyChange(0), example: { closesAt: '2027-03-15T15:00:00Z' } },
    answers: { 200: SurveyDocument },
    problems: ['invalid-request', 'survey-closed', 'too-soon', 'closes-by-itself'],
  },
  DELETE: { id: 'removeSurvey', keys: ['coachKey'], answers: { 204: null }, problems: ['conflict'] },
};
