import { ADDRESSES } from '../contract/addresses.ts';
import { surveyChange, type surveyContract } from '../contract/survey.ts';
import { isBeforeNotice, type Survey } from '../core/index.ts';
import {
  authenticateCoach,
  bearerToken,
  organisationOf,
  ownSurvey,
  requestedSurvey,
} from './authorisation.ts';
import { readBody } from './body.ts';
import type { ServerContext } from './context.ts';
import { publicSurveyDocument, surveyDocument } from './documents.ts';
import { jsonWithTag } from './etag.ts';
import { json, noContent, type RequestContext, route } from './http.ts';
import { cachedWorkspaceOfKey } from './key-cache.ts';
import { limit } from './limit.ts';
import { refuse } from './problem-response.ts';
import { trustedTimes } from './trusted-time.ts';

/** One survey: what its link shows to everybody, and what its coach may do with it. */
export const survey = route<typeof surveyContract>(ADDRESSES.survey, {
  GET: read,
  PATCH: change,
  DELETE: remove,
});

/** Without a key the public document. With the coach's key the coach's, so that one survey can be polled alone. */
async function read(context: RequestContext): Promise<Response> {
  if (bearerToken(context) === null) {
    await limit(context, 'read');
    const record = await requestedSurvey(context);
    return jsonWithTag(context, publicSurveyDocument(record, await organisationOf(context, record)));
  }
  const workspaceId = await cachedWorkspaceOfKey(context);
  const record = await requestedSurvey(context);
  if (record.survey.workspaceId !== workspaceId) refuse('not-found');
  return jsonWithTag(context, surveyDocument(context.server, record));
}

async function change(context: RequestContext): Promise<Response> {
  const { server, request } = context;
  const coach = await authenticateCoach(context);
  const record = await ownSurvey(context, coach);
  const wanted = await readBody(request, surveyChange(server.now()));
  // A survey that is due may still be open in the store, which would accept a new time.
  if (record.state !== 'open') refuse('survey-closed');
  const closesAt =
    'closesAt' in wanted
      ? checkedClosingTime(record.survey, wanted.closesAt, server.now())
      : await closingNow(server, record.survey);
  if (!(await server.store.reschedule(record.survey.id, closesAt))) refuse('survey-closed');
  return json(surveyDocument(server, await ownSurvey(context, coach)));
}

/** Refuses a time that gives too little notice; a meeting may not be extended (see schedule.ts). */
function checkedClosingTime({ mode, closesAt }: Survey, wanted: string, now: number): string {
  const errors = [{ path: 'closesAt', message: 'out-of-range' }] as const;
  if (isBeforeNotice(mode, Date.parse(wanted), now)) refuse('too-soon', errors);
  if (mode === 'together' && wanted > closesAt) refuse('invalid-request', errors);
  return wanted;
}

/** Closing by hand moves the closing time to now. Only a meeting may be closed so (invariant I1). */
async function closingNow(server: ServerContext, { mode }: Survey): Promise<string> {
  if (mode !== 'together') refuse('closes-by-itself');
  return new Date((await trustedTimes(server)).closing).toISOString();
}

async function remove(context: RequestContext): Promise<Response> {
  const coach = await authenticateCoach(context);
  const { survey } = await ownSurvey(context, coach);
  await unlist(context.server, survey.organisationId, survey.id);
  await context.server.store.removeSurvey(survey.id);
  return noContent();
}

/** Takes the survey off its organisation's list; tries again when another request has changed it. */
async function unlist({ store }: ServerContext, organisationId: string, surveyId: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const [organisation] = await store.read('organisation', [organisationId]);
    if (!organisation) return;
    const { body, version } = organisation;
    const next = { ...body, surveys: body.surveys.filter((id) => id !== surveyId) };
    if (await store.write('organisation', organisationId, next, version)) return;
  }
  refuse('conflict');
}
