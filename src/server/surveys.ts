import { ADDRESSES } from '../contract/addresses.ts';
import { type NewSurveyFields, newSurvey, type surveysContract } from '../contract/surveys.ts';
import {
  cellCount,
  declareGroups,
  instrumentKey,
  isBeforeNotice,
  longestDuration,
  MAX_ROUNDS,
  type Organisation,
  type Survey,
  type SurveyRecord,
  usualDuration,
  withoutOffer,
} from '../core/index.ts';
import { type Content, contentNamed } from '../instruments/index.ts';
import { ownOrganisation } from './authorisation.ts';
import { surveysClosedIfDue } from './close-due.ts';
import type { ServerContext } from './context.ts';
import { surveyDocument } from './documents.ts';
import { json, type RequestContext, route } from './http.ts';
import { invitationsOf, type NewInvitations, parseInvitations } from './invitations.ts';
import { limit } from './limit.ts';
import { pepperMark, requireOwnPepper } from './pepper.ts';
import { refuse } from './problem-response.ts';
import { secretsOf } from './secrets.ts';
import { authenticateSender } from './sender.ts';
import { newSurveyId } from './survey-id.ts';

/** As many invitations count as one more creation: each is a row in the store until the survey closes. */
const CODES_AS_ONE = 50;

/** Starts a round. */
export const surveys = route<typeof surveysContract>(ADDRESSES.surveys, { POST: create });

async function create(context: RequestContext): Promise<Response> {
  const { server } = context;
  const schema = newSurvey(server.now());
  const { holder: coach, body: fields } = await authenticateSender(context, 'coach', schema);
  const invited = parseInvitations(fields);
  checkClosing(fields, server.now());
  const { body: organisation, version } = await ownOrganisation(context, coach, fields.organisationId);
  const earlier = await surveysClosedIfDue(server, organisation.surveys);
  if (earlier.some((record) => record?.state === 'open')) refuse('survey-open');
  const existing = earlier.flatMap((record) => record?.survey.id ?? []);
  if (existing.length >= MAX_ROUNDS) refuse('too-many');
  await limit(context, 'creation', 1 + Math.floor((invited?.codeHashes.length ?? 0) / CODES_AS_ONE));
  await requireOwnPepper(server);

  // What the last round asked, if nothing is named: its newest version.
  const last = earlier.findLast((record) => record !== null)?.survey.instrument.split('@')[0];
  const content = contentNamed(fields.instrument ?? last);
  const survey = await surveyFrom(server, organisation, fields, content, invited);
  const cells = cellCount(content.instrument, survey.groups.length);
  if (!(await server.store.openSurvey(survey, cells, invited?.codeHashes))) refuse('conflict');
  const listed: Organisation = {
    // An offer to move it holds the secrets of the invitations it was made with, so it ends where there are new ones.
    ...(invited ? withoutOffer(organisation) : organisation),
    // Leaves out rounds that have been deleted.
    surveys: [...existing, survey.id],
    lastRound: survey.round,
  };
  if (!(await server.store.write('organisation', organisation.id, listed, version))) {
    // Another request has changed the organisation, perhaps by opening a survey too.
    await server.store.removeSurvey(survey.id);
    refuse('conflict');
  }
  const opened: SurveyRecord = { survey, state: 'open', responses: 0, noted: null, result: null };
  return json(surveyDocument(server, opened, secretsOf(server.store, coach.root, listed)), 201);
}

function checkClosing({ mode, closesAt }: NewSurveyFields, now: number): void {
  if (closesAt === undefined) return;
  const errors = [{ path: 'closesAt', message: 'out-of-range' }] as const;
  if (isBeforeNotice(mode, Date.parse(closesAt), now)) refuse('too-soon', errors);
  if (Date.parse(closesAt) > now + longestDuration(mode)) refuse('invalid-request', errors);
}

async function surveyFrom(
  server: ServerContext,
  organisation: Organisation,
  fields: NewSurveyFields,
  content: Content,
  invited: NewInvitations | null,
): Promise<Survey> {
  const id = newSurveyId(server.random, fields.groups.length, content);
  return {
    id,
    workspaceId: organisation.workspaceId,
    organisationId: organisation.id,
    instrument: instrumentKey(content.instrument),
    round: organisation.lastRound + 1,
    locale: fields.locale ?? organisation.locale,
    mode: fields.mode,
    invitations: invited && (await invitationsOf(server, id, content, invited)),
    groups: declareGroups(fields.groups),
    employees: organisation.employees,
    closesAt: fields.closesAt ?? usualClosing(fields, server.now()),
    pepperMark: pepperMark(server.pepper),
  };
}

function usualClosing({ mode }: NewSurveyFields, now: number): string {
  return new Date(now + usualDuration(mode)).toISOString();
}
