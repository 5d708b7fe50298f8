import { ADDRESSES } from '../contract/addresses.ts';
import type { resultContract } from '../contract/result.ts';
import { outcomesOf } from '../core/index.ts';
import {
  authenticateForSurvey,
  bearerToken,
  type OwnSurvey,
  organisationOfResultsKey,
  requestedSurvey,
  surveyWithOrganisation,
} from './authorisation.ts';
import { isShared, resultDocument } from './documents.ts';
import { json, type RequestContext, route } from './http.ts';
import { isWorkspaceKey, parseKey } from './key.ts';
import { limit } from './limit.ts';
import { refuse } from './problem-response.ts';
import { plansOfClosed } from './stored-plans.ts';

/** The result of one round: for its coach or a helper, with the results key, or without a key if it is shared with everybody. */
export const result = route<typeof resultContract>(ADDRESSES.result, { GET: read });

async function read(context: RequestContext): Promise<Response> {
  const { server } = context;
  const { record, organisation } = await readable(context);
  const plans = await plansOfClosed(server.store, [record]);
  const plan = plans.get(record.survey.id) ?? null;
  return json(resultDocument(server, record, plan, outcomesOf(organisation)));
}

async function readable(context: RequestContext): Promise<OwnSurvey> {
  const text = bearerToken(context);
  if (text === null) return sharedSurvey(context);
  const key = parseKey(text);
  if (key && isWorkspaceKey(key)) {
    return authenticateForSurvey(context);
  }
  const organisation = await organisationOfResultsKey(context);
  const record = await requestedSurvey(context);
  return record.survey.organisationId === organisation.id ? { record, organisation } : refuse('not-found');
}

/** A survey whose result is shared with everybody; never while it is open (invariant I1). */
async function sharedSurvey(context: RequestContext): Promise<OwnSurvey> {
  await limit(context, 'read');
  const { record, organisation } = await surveyWithOrganisation(context);
  if (record.state === 'open') refuse('key-required');
  return isShared(organisation) ? { record, organisation } : refuse('key-required');
}
