import { ADDRESSES } from '../contract/addresses.ts';
import { type SurveyDocument, surveyChange, type surveyContract } from '../contract/survey.ts';
import { isBeforeNotice, type Survey } from '../core/index.ts';
import { authenticate, bearerToken, organisationOf, ownSurvey, requestedSurvey } from './authorisation.ts';
import { readBody } from './body.ts';
import { changeCoachView } from './coach-view.ts';
import type { ServerContext } from './context.ts';
import { publicSurveyDocument, surveyDocument } from './documents.ts';
import { jsonWithTag } from './etag.ts';
import { json, noContent, type RequestContext, route } from './http.ts';
import { limit } from './limit.ts';
import type { KeyHolder } from './open-workspace.ts';
import { refuse } from './problem-response.ts';
import { secretsOf } from './secrets.ts';
import { trustedTimes } from './trusted-time.ts';

/** One survey: what its link shows to everybody, and what its coach may do with it. */
export const survey = route<typeof surveyContract>(ADDRESSES.survey, {
  GET: read,
  PATCH: change,
  DELETE: remove,
});

/** Without a key the public document. With a key of its workspace the coach's, so that one survey can be polled alone. */
async function read(context: RequestContext): Promise<Response> {
  if (bearerToken(context) === null) {
    await limit(context, 'read');
    const record = await requestedSurvey(context);
    return jsonWithTag(context, publicSurveyDocument(record, await organisationOf(context, record)));
  }
  return jsonWithTag(context, await ownDocument(context, await authenticate(context, 'any')));
}

async function change(context: RequestContext): Promise<Response> {
  const { server, request } = context;
  const holder = await authenticate(context, 'any');
  const { record } = await ownSurvey(context, holder);
  const wanted = await readBody(request, surveyChange(server.now()));
  if ('coachView' in wanted || 'coachViewShared' in wanted) {
    await changeCoachView(context, holder, record, wanted);
    return json(await ownDocument(context, holder));
  }
  // A survey that is due may still be open in the store, which would accept a new time.
  if (record.state !== 'open') refuse('survey-closed');
  const closesAt =
    'closesAt' in wanted
      ? checkedClosingTime(record.survey, wanted.closesAt, server.now())
      : await closingNow(server, record.survey);
  if (!(await server.store.reschedule(record.survey.id, closesAt))) refuse('survey-closed');
  return json(await ownDocument(context, holder));
}

async function ownDocument(context: RequestContext, holder: KeyHolder): Promise<SurveyDocument> {
  const { record, organisation } = await ownSurvey(context, holder);
  return surveyDocument(context.server, record, secretsOf(holder.root, organisation));
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
  const coach = await authenticate(context, 'coach');
  const { survey } = (await ownSurvey(context, coach)).record;
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
