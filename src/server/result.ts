import { bearerOf, coachOf, organisationOfResultsKey, ownSurvey, surveyOf } from './access.ts';
import { resultDocument } from './documents.ts';
import { type Exchange, json, type Resource } from './http.ts';
import { refuse } from './problem-response.ts';

/** The result of one round, for its coach and for whoever holds the results link. */
export const result: Resource = { paths: ['/api/surveys/:id/result'], methods: { GET: read } };

async function read(exchange: Exchange): Promise<Response> {
  if (bearerOf(exchange).startsWith('ck_')) {
    return json(resultDocument(await ownSurvey(exchange, await coachOf(exchange))));
  }
  const organisation = await organisationOfResultsKey(exchange);
  const record = await surveyOf(exchange);
  if (record.survey.organisationId !== organisation.id) refuse('not-found');
  return json(resultDocument(record));
}
