import { ResultDocument } from './documents.ts';
import type { Operations } from './operation.ts';

/** /api/surveys/{id}/result */
export const result: Operations = {
  GET: { id: 'readResult', keys: ['coachKey', 'resultsKey'], answers: { 200: ResultDocument } },
};
