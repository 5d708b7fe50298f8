import { type ResultsDocument, resultsContract } from '../contract/results.ts';
import { organisationOfResultsKey } from './access.ts';
import { surveysClosedIfDue } from './close-due.ts';
import { newestFirst, resultDocument } from './documents.ts';
import { json, type RequestContext, route } from './http.ts';

/** All rounds of an organisation behind one shareable link. */
export const results = route(resultsContract, { GET: read });

async function read(exchange: RequestContext): Promise<Response> {
  const { name, locale, surveys } = await organisationOfResultsKey(exchange);
  const records = await surveysClosedIfDue(exchange.context, surveys);
  const body: ResultsDocument = {
    organisation: { name, locale },
    rounds: newestFirst(records.filter((record) => record !== null)).map((record) =>
      resultDocument(exchange.context, record),
    ),
  };
  return json(body);
}
