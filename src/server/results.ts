import type { ResultsDocument } from '../core/index.ts';
import { organisationOfResultsKey } from './access.ts';
import { surveysClosedIfDue } from './close-due.ts';
import { newestFirst, resultDocument } from './documents.ts';
import { json, type RequestContext, type Route } from './http.ts';

/** All rounds of an organisation behind one shareable link. */
export const results: Route = { paths: ['/api/results'], methods: { GET: read } };

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
