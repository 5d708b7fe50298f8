import { ADDRESSES } from '../contract/addresses.ts';
import type { resultContract } from '../contract/result.ts';
import type { SurveyRecord } from '../core/index.ts';
import {
  authenticate,
  bearerToken,
  organisationOf,
  organisationOfResultsKey,
  ownSurvey,
  requestedSurvey,
} from './authorisation.ts';
import { isShared, resultDocument } from './documents.ts';
import { json, type RequestContext, route } from './http.ts';
import { isWorkspaceKey, parseKey } from './keys.ts';
import { limit } from './limit.ts';
import { refuse } from './problem-response.ts';
import { plansOfClosed } from './stored-plans.ts';

/** The result of one round: for its coach or a helper, with the results key, or without a key if it is shared with everybody. */
export const result = route<typeof resultContract>(ADDRESSES.result, { GET: read });

async function read(context: RequestContext): Promise<Response> {
  const { server } = context;
  const record = await readable(context);
  const plans = await plansOfClosed(server.store, [record]);
  return json(resultDocument(server, record, plans.get(record.survey.id) ?? null));
}

async function readable(context: RequestContext): Promise<SurveyRecord> {
  const text = bearerToken(context);
  if (text === null) return sharedSurvey(context);
  const key = parseKey(text);
  if (key && isWorkspaceKey(key)) {
    return (await ownSurvey(context, await authenticate(context, 'any'))).record;
  }
  const organisation = await organisationOfResultsKey(context);
  const record = await requestedSurvey(context);
  return record.survey.organisationId === organisation.id ? record : refuse('not-found');
}

/** A survey whose result is shared with everybody; never while it is open (invariant I1). */
async function sharedSurvey(context: RequestContext): Promise<SurveyRecord> {
  await limit(context, 'read');
  const record = await requestedSurvey(context);
  const shared = record.state !== 'open' && isShared(await organisationOf(context, record));
  return shared ? record : refuse('key-required');
}
