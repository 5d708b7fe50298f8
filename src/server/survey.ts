import * as v from 'valibot';
import { isBeforeNotice, type Survey } from '../core/index.ts';
import { authenticateCoach, bearerToken, organisationOf, ownSurvey, surveyOf } from './access.ts';
import { readBody } from './body.ts';
import type { Context } from './context.ts';
import { publicSurveyDocument, surveyDocument } from './documents.ts';
import { jsonWithTag } from './etag.ts';
import { closingTime } from './fields.ts';
import { json, noContent, type RequestContext, type Route } from './http.ts';
import { cachedWorkspaceOfKey } from './key-cache.ts';
import { limit } from './limit.ts';
import { refuse } from './problem-response.ts';
import { trustedTimes } from './trusted-time.ts';

/** Another closing time, or in a meeting closing now. @param now milliseconds since the epoch */
export function surveyChange(now: number) {
  return v.union([
    v.strictObject({ status: v.literal('closed') }),
    v.strictObject({ closesAt: closingTime(now) }),
  ]);
}

/** One survey: what its link tells everybody, and what its coach may do with it. */
export const survey: Route = {
  paths: ['/api/surveys/:id'],
  methods: { GET: read, PATCH: change, DELETE: remove },
};

/** What anybody may know; its coach is told what the overview says of it, so that one survey can be watched alone. */
async function read(exchange: RequestContext): Promise<Response> {
  if (bearerToken(exchange) === null) {
    await limit(exchange, 'read');
    const record = await surveyOf(exchange);
    return jsonWithTag(exchange, publicSurveyDocument(record, await organisationOf(exchange, record)));
  }
  const workspaceId = await cachedWorkspaceOfKey(exchange);
  const record = await surveyOf(exchange);
  if (record.survey.workspaceId !== workspaceId) refuse('not-found');
  return jsonWithTag(exchange, surveyDocument(exchange.context, record));
}

async function change(exchange: RequestContext): Promise<Response> {
  const { context, request } = exchange;
  const coach = await authenticateCoach(exchange);
  const record = await ownSurvey(exchange, coach);
  const wanted = await readBody(request, surveyChange(context.now()));
  // One that is due may still be open in the store, which would take it back.
  if (record.state !== 'open') refuse('survey-closed');
  const closesAt =
    'closesAt' in wanted
      ? moved(record.survey, wanted.closesAt, context.now())
      : await closingNow(context, record.survey);
  if (!(await context.store.reschedule(record.survey.id, closesAt))) refuse('survey-closed');
  return json(surveyDocument(context, await ownSurvey(exchange, coach)));
}

/** Those who answer are told in time when it closes; a meeting ends by its button or at the time it was given. */
function moved({ mode, closesAt }: Survey, wanted: string, now: number): string {
  const errors = [{ path: 'closesAt', message: 'out-of-range' }] as const;
  if (isBeforeNotice(mode, Date.parse(wanted), now)) refuse('too-soon', errors);
  if (mode === 'together' && wanted > closesAt) refuse('invalid-request', errors);
  return wanted;
}

/** Closing is moving the closing time to now, so a closed survey says when it closed. Only a meeting may (I1). */
async function closingNow(context: Context, { mode }: Survey): Promise<string> {
  if (mode !== 'together') refuse('closes-by-itself');
  return new Date((await trustedTimes(context)).closing).toISOString();
}

async function remove(exchange: RequestContext): Promise<Response> {
  const coach = await authenticateCoach(exchange);
  const { survey } = await ownSurvey(exchange, coach);
  await unlist(exchange.context, survey.organisationId, survey.id);
  await exchange.context.store.removeSurvey(survey.id);
  return noContent();
}

/** Takes the survey off its organisation's list, again if another request was faster. */
async function unlist({ store }: Context, organisationId: string, surveyId: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const [organisation] = await store.read('organisation', [organisationId]);
    if (!organisation) return;
    const { body, version } = organisation;
    const next = { ...body, surveys: body.surveys.filter((id) => id !== surveyId) };
    if (await store.write('organisation', organisationId, next, version)) return;
  }
  refuse('conflict');
}
