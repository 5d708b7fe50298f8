import { ADDRESSES } from '../contract/addresses.ts';
import { NewPlan, type NewPlanFields, type PlanDocument, type planContract } from '../contract/plan.ts';
import {
  type FieldError,
  isNewlyLate,
  type Measure,
  type Plan,
  type ProblemCode,
  questionIds,
  type Survey,
  type SurveyRecord,
} from '../core/index.ts';
import { contentOf } from '../instruments/index.ts';
import type { PlanOutcome, Versioned } from '../store/store.ts';
import { authenticate, ownSurvey } from './authorisation.ts';
import type { ServerContext } from './context.ts';
import { isExpected, jsonWithVersion } from './etag.ts';
import { type RequestContext, route } from './http.ts';
import { newId, parseId } from './key.ts';
import type { KeyHolder } from './open-workspace.ts';
import { refuse } from './problem-response.ts';
import { authenticateSender } from './sender.ts';
import { storedPlan } from './stored-plans.ts';

/** Largest body of a plan, in bytes: MAX_MEASURES of the longest texts, in any script. */
const MAX_BODY = 32 * 1024;

/** What people wrote about a round. It is read and changed with a key of its workspace. */
export const plan = route<typeof planContract>(ADDRESSES.plan, { GET: read, PUT: write });

async function read(context: RequestContext): Promise<Response> {
  const holder = await authenticate(context, 'any');
  const { record } = await ownSurvey(context, holder);
  return tagged(context, holder, record, await storedPlan(context.server.store, record.survey.id));
}

/** Replaces the measures, for whoever has read the ones that are stored. */
async function write(context: RequestContext): Promise<Response> {
  const { server, request } = context;
  const { holder, body: fields } = await authenticateSender(context, 'any', NewPlan, MAX_BODY);
  const { record } = await ownSurvey(context, holder);
  if (!request.headers.has('if-match')) refuse('if-match-required');
  if (record.state !== 'closed') refuse('not-closed');
  const stored = await storedPlan(server.store, record.survey.id);
  // A client that has lost the answer sends the plan again (RFC 9110, section 13.1.1).
  if (!isExpected(request, stored.version))
    return isWritten(fields, stored.body) ? tagged(context, holder, record, stored) : refuse('plan-changed');
  const measures = checkedMeasures(server, record.survey, fields, stored.body.measures);
  const body: Plan = { ...stored.body, published: fields.published, measures };
  const outcome = await server.store.writePlan(body, stored.version, 'closed');
  if (outcome !== 'written') refuse(PROBLEM_OF[outcome]);
  return tagged(context, holder, record, { body, version: stored.version + 1 });
}

const PROBLEM_OF: Readonly<Record<Exclude<PlanOutcome, 'written'>, ProblemCode>> = {
  changed: 'plan-changed',
  'other-state': 'not-closed',
  'unknown-survey': 'not-found',
};

/** The coach's own view is for the coach alone until it is shared beside a result. */
function tagged(
  context: RequestContext,
  { shown }: KeyHolder,
  { state }: SurveyRecord,
  { body, version }: Versioned<Plan>,
): Response {
  const { published, measures, coachView } = body;
  const isSeen = shown.kind === 'coach' || (state === 'closed' && coachView?.shared);
  const document: PlanDocument = { published, measures, coachView: isSeen ? coachView : null };
  return jsonWithVersion(context, document, version);
}

/** Whether a plan is stored just as it was sent. */
function isWritten({ published, measures }: NewPlanFields, stored: Plan): boolean {
  return (
    published === stored.published &&
    measures.length === stored.measures.length &&
    measures.every((measure, place) => {
      const there = stored.measures[place] as Measure;
      return JSON.stringify(inOrder({ ...measure, id: measure.id ?? there.id })) === JSON.stringify(there);
    })
  );
}

/** The measures as they are stored; refuses with `invalid-request`, naming every field at fault. */
function checkedMeasures(
  { random, now }: ServerContext,
  { instrument }: Survey,
  { measures }: NewPlanFields,
  before: readonly Measure[],
): Measure[] {
  const content = contentOf(instrument);
  const questions = content ? questionIds(content.instrument) : [];
  const dues = new Map(before.map(({ id, due }) => [id, due]));
  const given = measures.map(({ id }) => id).filter((id) => id !== undefined);
  const errors = measures.flatMap((measure, place): FieldError[] => {
    const { id, questionId } = measure;
    const path = (field: keyof Measure) => `measures.${place}.${field}`;
    const isId = id === undefined || (parseId(id) === id && given.indexOf(id) === given.lastIndexOf(id));
    const isLate = isNewlyLate(measure, dues.get(id ?? ''), now());
    return [
      ...(isId ? [] : [{ path: path('id'), message: 'invalid' as const }]),
      ...(questions.includes(questionId) ? [] : [{ path: path('questionId'), message: 'unknown' as const }]),
      ...(isLate ? [{ path: path('due'), message: 'out-of-range' as const }] : []),
    ];
  });
  if (errors.length > 0) refuse('invalid-request', errors);
  return measures.map((measure) => inOrder({ ...measure, id: measure.id ?? newId(random) }));
}

/** A measure with its fields in the order in which they are stored. */
function inOrder({ id, questionId, text, owner, due, state }: Measure): Measure {
  return { id, questionId, text, owner, due, state };
}
