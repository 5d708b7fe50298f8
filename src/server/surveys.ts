import * as v from 'valibot';
import {
  cellCount,
  declareGroups,
  instrumentKey,
  isBeforeNotice,
  longestDuration,
  MAX_ROUNDS,
  type Organisation,
  type Survey,
  usualDuration,
} from '../core/index.ts';
import { type Content, contentNamed, INSTRUMENT_IDS } from '../instruments/index.ts';
import { authenticateCoach, ownOrganisation } from './access.ts';
import { readBody } from './body.ts';
import { surveysClosedIfDue } from './close-due.ts';
import type { Context } from './context.ts';
import { surveyDocument } from './documents.ts';
import { closingTime, groupNames, locale } from './fields.ts';
import { json, type RequestContext, type Route } from './http.ts';
import { type Invited, invitationFields, invitedIn, setUpInvitations } from './invite.ts';
import { limit } from './limit.ts';
import { pepperMark, requireOwnPepper } from './pepper.ts';
import { refuse } from './problem-response.ts';
import { newSurveyId } from './survey-id.ts';

/**
 * A new round.
 *
 * @param now milliseconds since the epoch
 */
export function newSurvey(now: number) {
  return v.strictObject({
    organisationId: v.string(),
    instrument: v.optional(v.picklist(INSTRUMENT_IDS)),
    locale: v.optional(locale),
    groups: v.optional(groupNames, []),
    closesAt: v.optional(closingTime(now)),
    ...invitationFields,
  });
}

type Wanted = v.InferOutput<ReturnType<typeof newSurvey>>;

/** So many invitations count as one thing more that is made: each is a row until the survey closes. */
const CODES_AS_ONE = 50;

/** Starting a round. */
export const surveys: Route = { paths: ['/api/surveys'], methods: { POST: create } };

async function create(exchange: RequestContext): Promise<Response> {
  const { context, request } = exchange;
  const coach = await authenticateCoach(exchange);
  const fields = await readBody(request, newSurvey(context.now()));
  const invited = invitedIn(fields);
  checkClosing(fields, context.now());
  const { body: organisation, version } = await ownOrganisation(exchange, coach, fields.organisationId);
  const earlier = await surveysClosedIfDue(context, organisation.surveys);
  if (earlier.some((record) => record?.state === 'open')) refuse('survey-open');
  const kept = earlier.flatMap((record) => record?.survey.id ?? []);
  if (kept.length >= MAX_ROUNDS) refuse('too-many');
  await limit(exchange, 'creation', 1 + Math.floor((invited?.codeHashes.length ?? 0) / CODES_AS_ONE));
  await requireOwnPepper(context);

  const content = contentNamed(fields.instrument);
  const survey = await setUp(context, organisation, fields, content, invited);
  const cells = cellCount(content.instrument);
  if (!(await context.store.openSurvey(survey, cells, invited?.codeHashes))) refuse('conflict');
  const listed = {
    ...organisation,
    // Rounds that have been deleted are forgotten with the next one.
    surveys: [...kept, survey.id],
    lastRound: survey.round,
  };
  if (!(await context.store.write('organisation', organisation.id, listed, version))) {
    // Another request changed the organisation, perhaps by opening a survey of its own.
    await context.store.removeSurvey(survey.id);
    refuse('conflict');
  }
  return json(
    surveyDocument(context, { survey, state: 'open', responses: 0, noted: null, result: null }),
    201,
  );
}

function checkClosing({ mode, closesAt }: Wanted, now: number): void {
  if (closesAt === undefined) return;
  const errors = [{ path: 'closesAt', message: 'out-of-range' }] as const;
  if (isBeforeNotice(mode, Date.parse(closesAt), now)) refuse('too-soon', errors);
  if (Date.parse(closesAt) > now + longestDuration(mode)) refuse('invalid-request', errors);
}

async function setUp(
  context: Context,
  organisation: Organisation,
  fields: Wanted,
  content: Content,
  invited: Invited | null,
): Promise<Survey> {
  const id = newSurveyId(context.random, fields.groups.length);
  return {
    id,
    workspaceId: organisation.workspaceId,
    organisationId: organisation.id,
    instrument: instrumentKey(content.instrument),
    round: organisation.lastRound + 1,
    locale: fields.locale ?? organisation.locale,
    mode: fields.mode,
    invitations: invited && (await setUpInvitations(context, id, content, invited)),
    groups: declareGroups(fields.groups),
    employees: organisation.employees,
    closesAt: fields.closesAt ?? usualClosing(fields, context.now()),
    pepperMark: pepperMark(context.pepper),
  };
}

function usualClosing({ mode }: Wanted, now: number): string {
  return new Date(now + usualDuration(mode)).toISOString();
}
