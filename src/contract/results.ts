import { ResultsDocument } from './documents.ts';
import type { Operations } from './operation.ts';

/** /api/results */
export const results: Operations = {
  GET: { id: 'readResults', keys: ['resultsKey'], answers: { 200: ResultsDocument } },
};
