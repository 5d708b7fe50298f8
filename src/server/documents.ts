import {
  deletedAt,
  factorSummaries,
  type Invitations,
  isPublished,
  type Organisation,
  type OrganisationDocument,
  type Participation,
  type PublicSurveyDocument,
  type Published,
  publicCount,
  type ResultDocument,
  type SurveyDocument,
  type SurveyRecord,
} from '../core/index.ts';
import type { Context } from './context.ts';
import { type Key, resultsKeyOf } from './keys.ts';

/** What documents say depends on the hour: until the next mark, participation is what it was at the last one. */
type Hours = Pick<Context, 'now' | 'lastMark'>;

/** What the coach sees of a survey. @param earlier the result its arrows start from */
export function surveyDocument(
  hours: Hours,
  record: SurveyRecord,
  earlier: Published | null = null,
): SurveyDocument {
  const published = publishedOf(record);
  const { id, organisationId, round, locale, mode, closesAt, moves = 0, groups, invitations } = record.survey;
  return {
    ...{ id, organisationId, round, locale, mode },
    status: record.state,
    participation: participationOf(hours, record),
    ...{ closesAt, moves },
    deletedAt: isOver(record) ? new Date(deletedAt(record)).toISOString() : null,
    ...{ groups, invitations },
    factors: published && factorSummaries(published, earlier),
    instrument: instrumentOf(record),
  };
}

/** What anybody with the link sees of a survey: nothing that moves while people answer, unless they sit together. */
export function publicSurveyDocument(record: SurveyRecord, organisation: Organisation): PublicSurveyDocument {
  const { id, locale, mode, closesAt, groups, invitations } = record.survey;
  return {
    id,
    organisation: { name: organisation.name },
    ...{ locale, mode },
    status: record.state,
    ...{ closesAt, groups },
    resultShared: isShared(organisation),
    instrument: instrumentOf(record),
    invitations: invitations && publicInvitations(invitations),
    ...(record.survey.mode === 'together' &&
      record.state === 'open' && { together: { responses: record.responses } }),
  };
}

/** Whether a round's own link is enough to see its result. */
export function isShared({ resultsShared = false }: Organisation): boolean {
  return resultsShared;
}

/** The seed makes codes together with the coach key only; still it is nobody else's business. */
function publicInvitations({ seed: _, ...rest }: Invitations): PublicSurveyDocument['invitations'] {
  return rest;
}

/** One round as a result page shows it. */
export function resultDocument(hours: Hours, record: SurveyRecord): ResultDocument {
  return {
    surveyId: record.survey.id,
    round: record.survey.round,
    status: record.state,
    closesAt: record.survey.closesAt,
    instrument: instrumentOf(record),
    participation: participationOf(hours, record),
    invitations: invitedOf(record),
    result: record.state === 'unreadable' ? { unreadable: true } : record.result,
  };
}

/** An organisation as its coach sees it, rounds newest first. */
export function organisationDocument(
  hours: Hours,
  organisation: Organisation,
  records: readonly SurveyRecord[],
  coachKey: Key,
): OrganisationDocument {
  const { id, name, locale, employees, resultsKeyHash, resultsKeyRotation } = organisation;
  return {
    ...{ id, name, locale, employees },
    resultsKey: resultsKeyHash === null ? null : resultsKeyOf(coachKey, id, resultsKeyRotation).text,
    resultsShared: isShared(organisation),
    surveys: newestFirst(records).map((...round) => withEarlier(hours, ...round)),
  };
}

/** A round is compared with the nearest one before it that asked the same and has a result. */
function withEarlier(
  hours: Hours,
  record: SurveyRecord,
  place: number,
  rounds: readonly SurveyRecord[],
): SurveyDocument {
  const alike = rounds
    .slice(place + 1)
    .filter(({ survey }) => survey.instrument === record.survey.instrument);
  const earlier = alike.find(publishedOf);
  return surveyDocument(hours, record, earlier ? publishedOf(earlier) : null);
}

function publishedOf({ result }: SurveyRecord): Published | null {
  return result !== null && isPublished(result) ? result : null;
}

/** Surveys by round, the newest first. */
export function newestFirst(records: readonly SurveyRecord[]): SurveyRecord[] {
  return [...records].sort((a, b) => b.survey.round - a.survey.round);
}

function invitedOf({ survey: { invitations } }: SurveyRecord): ResultDocument['invitations'] {
  return invitations && { count: invitations.count, spares: invitations.spares };
}

/** The same to everybody. */
function participationOf({ now, lastMark }: Hours, record: SurveyRecord): Participation {
  const { employees } = record.survey;
  if (isTold(record)) return { responses: record.responses, employees };
  return { ...publicCount(record, lastMark(now())), employees };
}

/** Whether the exact number is: once closed, and in a meeting, where all who sit there see how many have answered. */
function isTold({ survey, state }: SurveyRecord): boolean {
  return isOver({ state }) || survey.mode === 'together';
}

/** Whether its closing has come to an end, with a result or without. */
function isOver({ state }: Pick<SurveyRecord, 'state'>): boolean {
  return state === 'closed' || state === 'unreadable';
}

function instrumentOf({ survey }: SurveyRecord): SurveyDocument['instrument'] {
  const [id, version] = survey.instrument.split('@') as [string, string];
  return { id, version: Number(version) };
}
