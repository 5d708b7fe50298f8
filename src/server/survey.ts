import { ADDRESSES } from '../contract/addresses.ts';
import { surveyChange, type surveyContract } from '../contract/survey.ts';
import { isBeforeNotice, type Organisation, outcomesOf, type Survey } from '../core/index.ts';
import {
  authenticate,
  authenticateForSurvey,
  bearerToken,
  ownOrganisation,
  ownSurvey,
  requestedSurvey,
  surveyWithOrganisation,
} from './authorisation.ts';
import { changeCoachView } from './coach-view.ts';
import type { ServerContext } from './context.ts';
import { publicSurveyDocument, surveyDocument } from './documents.ts';
import { jsonWithTag } from './etag.ts';
import { json, noContent, type RequestContext, route } from './http.ts';
import { limit } from './limit.ts';
import type { KeyHolder } from './open-workspace.ts';
import { refuse } from './problem-response.ts';
import { secretsOf } from './secrets.ts';
import { authenticateSender } from './sender.ts';
import { trustedTimes } from './trusted-time.ts';
import { tryAgain } from './try-again.ts';

/** One survey: what its link shows to everybody, and what its coach may do with it. */
export const survey = route<typeof surveyContract>(ADDRESSES.survey, {
  GET: read,
  PATCH: change,
  DELETE: remove,
});

/** Without a key the public document. With a key of its workspace the coach's, so that one survey can be polled alone. */
async function read(context: RequestContext): Promise<Response> {
  const { server } = context;
  if (bearerToken(context) === null) {
    await limit(context, 'read');
    const { record, organisation } = await surveyWithOrganisation(context);
    return jsonWithTag(context, publicSurveyDocument(server, record, organisation));
  }
  const { holder, record, organisation } = await authenticateForSurvey(context);
  return jsonWithTag(
    context,
    surveyDocument(server, record, secretsOf(server.store, holder.root, organisation)),
  );
}

async function change(context: RequestContext): Promise<Response> {
  const { server } = context;
  const schema = surveyChange(server.now());
  const { holder, body: wanted } = await authenticateSender(context, 'any', schema);
  const { record, organisation } = await ownSurvey(context, holder);
  if ('coachView' in wanted || 'coachViewShared' in wanted) {
    await changeCoachView(context, holder, record, wanted);
  } else {
    // A survey that is due may still be open in the store, which would accept a new time.
    if (record.state !== 'open') refuse('survey-closed');
    const closesAt =
      'closesAt' in wanted
        ? checkedClosingTime(record.survey, wanted.closesAt, server.now())
        : await closingNow(server, record.survey);
    if (!(await server.store.reschedule(record.survey.id, closesAt))) refuse('survey-closed');
  }
  return json(
    surveyDocument(
      server,
      await requestedSurvey(context),
      secretsOf(server.store, holder.root, organisation),
    ),
  );
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
  await unlist(context, coach, survey);
  await context.server.store.removeSurvey(survey.id);
  return noContent();
}

/**
 * Removes the survey and its outcomes from its organisation. Tries again if another request has changed the organisation
 * meanwhile, for example by moving it to another workspace.
 */
async function unlist(context: RequestContext, coach: KeyHolder, survey: Survey): Promise<void> {
  const isUnlisted = await tryAgain(async () => {
    const { body, version } = await ownOrganisation(context, coach, survey.organisationId);
    const outcomes = outcomesOf(body).filter(({ surveyId }) => surveyId !== survey.id);
    const next: Organisation = {
      ...body,
      surveys: body.surveys.filter((id) => id !== survey.id),
      ...(body.outcomes && { outcomes }),
    };
    return context.server.store.write('organisation', body.id, next, version);
  });
  if (!isUnlisted) refuse('conflict');
}
