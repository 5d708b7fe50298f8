import { resultContract } from '../contract/result.ts';
import type { SurveyRecord } from '../core/index.ts';
import {
  authenticateCoach,
  bearerToken,
  organisationOf,
  organisationOfResultsKey,
  ownSurvey,
  surveyOf,
} from './access.ts';
import { isShared, resultDocument } from './documents.ts';
import { json, type RequestContext, route } from './http.ts';
import { limit } from './limit.ts';
import { refuse } from './problem-response.ts';

/** The result of one round: for its coach, for whoever holds the results link, or for all if it is shared. */
export const result = route(resultContract, { GET: read });

async function read(exchange: RequestContext): Promise<Response> {
  return json(resultDocument(exchange.context, await readable(exchange)));
}

async function readable(exchange: RequestContext): Promise<SurveyRecord> {
  const key = bearerToken(exchange);
  if (key === null) return sharedSurvey(exchange);
  if (key.startsWith('ck_')) return ownSurvey(exchange, await authenticateCoach(exchange));
  const organisation = await organisationOfResultsKey(exchange);
  const record = await surveyOf(exchange);
  return record.survey.organisationId === organisation.id ? record : refuse('not-found');
}

/** A survey whose coach shares results with everybody. While it is open nothing of it is (invariant I1). */
async function sharedSurvey(exchange: RequestContext): Promise<SurveyRecord> {
  await limit(exchange, 'read');
  const record = await surveyOf(exchange);
  const shared = record.state !== 'open' && isShared(await organisationOf(exchange, record));
  return shared ? record : refuse('key-required');
}
