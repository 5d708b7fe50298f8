import { ADDRESSES } from '../contract/addresses.ts';
import type { EvidenceDocument, evidenceContract } from '../contract/evidence.ts';
import {
  dueOutcomes,
  type EvidenceRound,
  isPublished,
  outcomesOf,
  type Plan,
  RELEASE_RULE,
  ruleOf,
  type SurveyRecord,
  sizeClass,
} from '../core/index.ts';
import { authenticate } from './authorisation.ts';
import { surveysClosedIfDue } from './close-due.ts';
import { newestFirst } from './documents.ts';
import { jsonWithTag } from './etag.ts';
import { type RequestContext, route } from './http.ts';
import { organisationsOf } from './lists.ts';
import { inSlices } from './slices.ts';
import { plansOfClosed } from './stored-plans.ts';

/** What a coach's own rounds and outcomes show, over all organisations of the workspace. */
export const evidence = route<typeof evidenceContract>(ADDRESSES.evidence, { GET: read });

async function read(context: RequestContext): Promise<Response> {
  const { server } = context;
  const { workspace } = await authenticate(context, 'coach');
  const organisations = await organisationsOf(server.store, workspace.body);
  const ids = organisations.flatMap(({ body }) => [...body.surveys]);
  const rounds = await inSlices(ids, async (some) => {
    const records = (await surveysClosedIfDue(server, some)).filter((record) => record !== null);
    const plans = await plansOfClosed(server.store, records);
    return records.map((record) => ({ record, plan: plans.get(record.survey.id) }));
  });
  const own = Map.groupBy(rounds, ({ record }) => record.survey.organisationId);
  const planOf = new Map(rounds.map(({ record, plan }) => [record, plan]));
  const body: EvidenceDocument = {
    organisations: organisations.map(({ body: organisation }) => {
      const found = own.get(organisation.id) ?? [];
      const records = newestFirst(found.map(({ record }) => record)).reverse();
      return {
        id: organisation.id,
        name: organisation.name,
        rounds: records.flatMap((record) => evidenceRound(record, planOf.get(record))),
        outcomes: outcomesOf(organisation),
        due: dueOutcomes(organisation, records, server.now()),
      };
    }),
  };
  return jsonWithTag(context, body);
}

/**
 * The words of a round with a result: no figure leaves here, and of how many answered only the class. Words of an older
 * release rule stand for other shares, so they are left out.
 */
function evidenceRound({ survey, result }: SurveyRecord, plan: Plan | undefined): EvidenceRound[] {
  if (!result || !isPublished(result) || ruleOf(result) !== RELEASE_RULE) return [];
  return [
    {
      ...{ surveyId: survey.id, round: survey.round, instrument: survey.instrument },
      closedAt: survey.closesAt,
      size: sizeClass(result.responses),
      factors: result.factors.map(({ id, verdict, questions }) => ({
        ...{ id, verdict },
        questions: questions.map((question) => ({ id: question.id, verdict: question.verdict })),
      })),
      measures: (plan?.measures ?? []).map(({ questionId, text, state }) => ({ questionId, text, state })),
    },
  ];
}
