import type { Participation } from '../contract/document-fields.ts';
import type { OrganisationDocument } from '../contract/organisations.ts';
import type { SharedOutcome } from '../contract/outcome.ts';
import type { ResultDocument } from '../contract/result.ts';
import type { PublicSurveyDocument, SurveyDocument } from '../contract/survey.ts';
import {
  deletedAt,
  dueOutcomes,
  factorSummaries,
  type Invitations,
  isPublished,
  isStanding,
  type Organisation,
  type Plan,
  type Published,
  publicCount,
  type RoundOutcome,
  type SurveyRecord,
  type Workspace,
  type WorkspaceKey,
} from '../core/index.ts';
import type { ServerContext } from './context.ts';
import type { KeyHolder } from './open-workspace.ts';
import { type Secrets, secretsOf } from './secrets.ts';

/** Documents depend on the time: participation is told as it was at the last mark (see marksIn). */
type Hours = Pick<ServerContext, 'now' | 'lastMark'>;

/** A survey as its coach or a helper sees it. @param earlier the result that its trends are measured from */
export function surveyDocument(
  hours: Hours,
  record: SurveyRecord,
  secrets: Secrets,
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
    groups,
    invitations: invitations && {
      ...invitations,
      secret: secrets.invitationSecret(record.survey, invitations),
    },
    factors: published && factorSummaries(published, earlier),
    instrument: instrumentOf(record),
  };
}

/** A survey as anybody with the link sees it: nothing that changes while people answer, except in a meeting. */
export function publicSurveyDocument(
  { localTime }: Pick<ServerContext, 'localTime'>,
  record: SurveyRecord,
  organisation: Organisation,
): PublicSurveyDocument {
  const { id, locale, mode, closesAt, groups, invitations } = record.survey;
  return {
    id,
    organisation: { name: organisation.name },
    ...{ locale, mode },
    status: record.state,
    ...{ closesAt, closesOn: localTime(closesAt), groups },
    resultShared: isShared(organisation),
    instrument: instrumentOf(record),
    invitations: invitations && publicInvitations(invitations),
    ...(record.survey.mode === 'together' &&
      record.state === 'open' && { together: { responses: record.responses } }),
  };
}

/** Whether the answer link of a round also leads to its result. */
export function isShared({ resultsShared = false }: Organisation): boolean {
  return resultsShared;
}

/** Leaves out the seed. It makes codes only together with the root, but respondents have no use for it. */
function publicInvitations({ seed: _, ...rest }: Invitations): PublicSurveyDocument['invitations'] {
  return rest;
}

/**
 * One round as a result page shows it.
 *
 * @param plan what people wrote about it; null for nothing
 * @param outcomes of its organisation
 */
export function resultDocument(
  hours: Hours,
  record: SurveyRecord,
  plan: Plan | null,
  outcomes: readonly RoundOutcome[],
): ResultDocument {
  // Nothing of a plan is shown while people answer (invariant I1), published or not.
  const shown = record.state === 'closed' ? plan : null;
  const told = outcomes.filter(({ surveyId, shared }) => surveyId === record.survey.id && shared);
  return {
    surveyId: record.survey.id,
    round: record.survey.round,
    status: record.state,
    closesAt: record.survey.closesAt,
    instrument: instrumentOf(record),
    participation: participationOf(hours, record),
    invitations: invitedOf(record),
    result: record.state === 'unreadable' ? { unreadable: true } : record.result,
    plan: shown?.published ? { measures: shown.measures } : null,
    coachView: shown?.coachView?.shared ? { answers: shown.coachView.answers } : null,
    ...(told.length > 0 && { outcomes: told.map(sharedOutcome) }),
  };
}

function sharedOutcome({ after, inUse, reviewed, moved, again }: RoundOutcome): SharedOutcome {
  return { after, inUse, reviewed, moved, again };
}

/** Whoever asks, as far as a document depends on it. */
export type Reader = Pick<KeyHolder, 'root'> & {
  readonly shown: Pick<WorkspaceKey, 'kind'>;
  readonly workspace: { readonly body: Pick<Workspace, 'keys'> };
};

/** An organisation as its coach or a helper sees it, rounds newest first. */
export function organisationDocument(
  server: Hours & Pick<ServerContext, 'store'>,
  organisation: Organisation,
  records: readonly (SurveyRecord | null)[],
  { root, shown, workspace }: Reader,
): OrganisationDocument {
  const { id, name, locale, employees } = organisation;
  const secrets = secretsOf(server.store, root, organisation);
  return {
    ...{ id, name, locale, employees },
    resultsKey: secrets.resultsKey,
    ...(secrets.isResultsKeyLost && { problem: 'key-damaged' }),
    resultsShared: isShared(organisation),
    transfer: shown.kind === 'coach' ? transferOf(organisation, workspace.body.keys, server.now()) : null,
    outcomesDue: shown.kind === 'coach' ? dueOutcomes(organisation, records, server.now()).length : 0,
    surveys: newestFirst(records).map((...round) => withEarlier(server, secrets, ...round)),
  };
}

function transferOf(
  { transfer }: Organisation,
  keys: Workspace['keys'],
  now: number,
): OrganisationDocument['transfer'] {
  return transfer && isStanding(transfer, keys, now) ? { expiresAt: transfer.expiresAt } : null;
}

/** Compares a round with the last earlier one that has the same instrument and a published result. */
function withEarlier(
  hours: Hours,
  secrets: Secrets,
  record: SurveyRecord,
  place: number,
  rounds: readonly SurveyRecord[],
): SurveyDocument {
  const alike = rounds
    .slice(place + 1)
    .filter(({ survey }) => survey.instrument === record.survey.instrument);
  const earlier = alike.find(publishedOf);
  return surveyDocument(hours, record, secrets, earlier ? publishedOf(earlier) : null);
}

function publishedOf({ result }: SurveyRecord): Published | null {
  return result !== null && isPublished(result) ? result : null;
}

/** Surveys by round, the newest first; those that are gone are left out. */
export function newestFirst(records: readonly (SurveyRecord | null)[]): SurveyRecord[] {
  return records.filter((record) => record !== null).sort((a, b) => b.survey.round - a.survey.round);
}

function invitedOf({ survey: { invitations } }: SurveyRecord): ResultDocument['invitations'] {
  return invitations && { count: invitations.count, spares: invitations.spares };
}

/** Participation as everybody is told it (invariant I1). */
function participationOf({ now, lastMark }: Hours, record: SurveyRecord): Participation {
  const { employees } = record.survey;
  if (isExact(record)) return { responses: record.responses, employees };
  return { ...publicCount(record, lastMark(now())), employees };
}

/** Whether the exact number is told: once closed, and in a meeting, where everybody present may see it. */
function isExact({ survey, state }: SurveyRecord): boolean {
  return isOver({ state }) || survey.mode === 'together';
}

/** Whether its closing is over, with a result or without. */
function isOver({ state }: Pick<SurveyRecord, 'state'>): boolean {
  return state === 'closed' || state === 'unreadable';
}

function instrumentOf({ survey }: SurveyRecord): SurveyDocument['instrument'] {
  const [id, version] = survey.instrument.split('@') as [string, string];
  return { id, version: Number(version) };
}
