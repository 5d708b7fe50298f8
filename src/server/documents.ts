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
  participation,
  type ResultDocument,
  type SurveyDocument,
  type SurveyRecord,
} from '../core/index.ts';
import { type Key, resultsKeyOf } from './keys.ts';

/** What the coach sees of a survey. @param earlier the result its arrows start from */
export function surveyDocument(record: SurveyRecord, earlier: Published | null = null): SurveyDocument {
  const published = publishedOf(record);
  const { id, organisationId, round, locale, mode, closesAt, groups, invitations } = record.survey;
  return {
    ...{ id, organisationId, round, locale, mode },
    status: record.state,
    participation: participationOf(record),
    closesAt,
    deletedAt: record.state === 'closed' ? new Date(deletedAt(record)).toISOString() : null,
    ...{ groups, invitations },
    factors: published && factorSummaries(published, earlier),
    instrument: instrumentOf(record),
  };
}

/** What anybody with the link sees of a survey: nothing that moves while people answer. */
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
export function resultDocument(record: SurveyRecord): ResultDocument {
  return {
    surveyId: record.survey.id,
    round: record.survey.round,
    status: record.state,
    closesAt: record.survey.closesAt,
    instrument: instrumentOf(record),
    participation: participationOf(record),
    invitations: invitedOf(record),
    result: record.state === 'unreadable' ? { unreadable: true } : record.result,
  };
}

/** An organisation as its coach sees it, rounds newest first. */
export function organisationDocument(
  organisation: Organisation,
  records: readonly SurveyRecord[],
  coachKey: Key,
): OrganisationDocument {
  const { id, name, locale, employees, resultsKeyHash, resultsKeyRotation } = organisation;
  return {
    ...{ id, name, locale, employees },
    resultsKey: resultsKeyHash === null ? null : resultsKeyOf(coachKey, id, resultsKeyRotation).text,
    resultsShared: isShared(organisation),
    surveys: newestFirst(records).map(withEarlier),
  };
}

/** A round is compared with the nearest one before it that asked the same and has a result. */
function withEarlier(record: SurveyRecord, place: number, rounds: readonly SurveyRecord[]): SurveyDocument {
  const alike = rounds
    .slice(place + 1)
    .filter(({ survey }) => survey.instrument === record.survey.instrument);
  const earlier = alike.find(publishedOf);
  return surveyDocument(record, earlier ? publishedOf(earlier) : null);
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

function participationOf({ survey, state, responses }: SurveyRecord): Participation {
  const { employees } = survey;
  const isExact = state === 'closed' || state === 'unreadable';
  return isExact ? { responses, employees } : { atLeast: participation(responses), employees };
}

function instrumentOf({ survey }: SurveyRecord): SurveyDocument['instrument'] {
  const [id, version] = survey.instrument.split('@') as [string, string];
  return { id, version: Number(version) };
}
