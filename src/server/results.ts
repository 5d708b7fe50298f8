import type { ResultsDocument } from '../core/index.ts';
import { organisationOfResultsKey } from './access.ts';
import { newestFirst, resultDocument } from './documents.ts';
import { type Exchange, json, type Resource } from './http.ts';
import { settledSurveys } from './settle.ts';

/** All rounds of an organisation behind one shareable link. */
export const results: Resource = { paths: ['/api/results'], methods: { GET: read } };

async function read(exchange: Exchange): Promise<Response> {
  const { name, locale, surveys } = await organisationOfResultsKey(exchange);
  const records = await settledSurveys(exchange.context, surveys);
  const body: ResultsDocument = {
    organisation: { name, locale },
    rounds: newestFirst(records.filter((record) => record !== null)).map((record) =>
      resultDocument(exchange.context, record),
    ),
  };
  return json(body);
}
