import { ADDRESSES } from '../contract/addresses.ts';
import type { ResultsDocument, resultsContract } from '../contract/results.ts';
import { organisationOfResultsKey } from './authorisation.ts';
import { surveysClosedIfDue } from './close-due.ts';
import { newestFirst, resultDocument } from './documents.ts';
import { json, type RequestContext, route } from './http.ts';

/** All rounds of an organisation behind one shareable link. */
export const results = route<typeof resultsContract>(ADDRESSES.results, { GET: read });

async function read(context: RequestContext): Promise<Response> {
  const { name, locale, surveys } = await organisationOfResultsKey(context);
  const records = await surveysClosedIfDue(context.server, surveys);
  const body: ResultsDocument = {
    organisation: { name, locale },
    rounds: newestFirst(records.filter((record) => record !== null)).map((record) =>
      resultDocument(context.server, record),
    ),
  };
  return json(body);
}
