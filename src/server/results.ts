import { ADDRESSES } from '../contract/addresses.ts';
import type { ResultsDocument, resultsContract } from '../contract/results.ts';
import { outcomesOf } from '../core/index.ts';
import { organisationOfResultsKey } from './authorisation.ts';
import { surveysClosedIfDue } from './close-due.ts';
import { newestFirst, resultDocument } from './documents.ts';
import { json, type RequestContext, route } from './http.ts';
import { plansOfClosed } from './stored-plans.ts';

/** All rounds of an organisation behind one shareable link. */
export const results = route<typeof resultsContract>(ADDRESSES.results, { GET: read });

async function read(context: RequestContext): Promise<Response> {
  const organisation = await organisationOfResultsKey(context);
  const { name, locale, surveys } = organisation;
  const { server } = context;
  const records = newestFirst(await surveysClosedIfDue(server, surveys));
  const plans = await plansOfClosed(server.store, records);
  const body: ResultsDocument = {
    organisation: { name, locale },
    rounds: records.map((record) =>
      resultDocument(server, record, plans.get(record.survey.id) ?? null, outcomesOf(organisation)),
    ),
  };
  return json(body);
}
