import { ADDRESSES } from '../contract/addresses.ts';
import { NewOutcome, type outcomeContract } from '../contract/outcome.ts';
import {
  hasOutcome,
  isSameOutcome,
  type Organisation,
  OUTCOME_QUESTIONS,
  type OutcomeRound,
  outcomeFixedAt,
  outcomeOpensAt,
  outcomeRound,
  outcomesOf,
  type RoundOutcome,
} from '../core/index.ts';
import { ownOrganisation } from './authorisation.ts';
import { surveyClosedIfDue } from './close-due.ts';
import type { ServerContext } from './context.ts';
import { json, type RequestContext, route } from './http.ts';
import { refuse } from './problem-response.ts';
import { authenticateSender } from './sender.ts';
import { parseSurveyId } from './survey-id.ts';
import { tryAgain } from './try-again.ts';

/** How it went in an organisation after one of its rounds, as its coach sees it. */
export const outcome = route<typeof outcomeContract>(ADDRESSES.outcome, { PUT: write });

/**
 * Writes one outcome, or replaces it: it is four answers, sent whole, so of two tabs of a coach the later one counts. Tries
 * again when something else of the organisation has changed meanwhile.
 */
async function write(context: RequestContext): Promise<Response> {
  const { server, params } = context;
  const { holder, body: sent } = await authenticateSender(context, 'coach', NewOutcome);
  let written: RoundOutcome | undefined;
  const isWritten = await tryAgain(async () => {
    const { body, version } = await ownOrganisation(context, holder, params.id);
    const round = await askedRound(server, body, sent.surveyId);
    if (outcomeOpensAt(round.closedAt, sent.after) > server.now()) refuse('outcome-too-soon');
    const { surveyId: _, ...answers } = sent;
    const asked = { ...round, ...answers };
    const before = outcomesOf(body).find((each) => isSameOutcome(each, asked));
    const isFixed = before && outcomeFixedAt(before) <= server.now();
    // Whether it is shared may be chosen at any time, as with the coach's own view.
    if (isFixed && OUTCOME_QUESTIONS.some((each) => before[each] !== asked[each])) refuse('outcome-fixed');
    const entered = before?.entered ?? new Date(server.now()).toISOString();
    written = { ...asked, entered };
    const others = outcomesOf(body).filter((each) => !isSameOutcome(each, asked));
    const next: Organisation = { ...body, outcomes: [...others, written] };
    return server.store.write('organisation', body.id, next, version);
  });
  return isWritten && written ? json(written) : refuse('conflict');
}

/** The closed round that an outcome is about. One that is deleted is known by an earlier outcome. */
async function askedRound(
  server: ServerContext,
  organisation: Organisation,
  text: string,
): Promise<OutcomeRound> {
  const id = parseSurveyId(text)?.id ?? refuse('not-found');
  const record = organisation.surveys.includes(id) ? await surveyClosedIfDue(server, id) : null;
  if (record && !hasOutcome(record.survey.instrument)) refuse('outcome-other');
  if (record?.state === 'open') refuse('outcome-too-soon');
  const stored = record && outcomeRound(record);
  if (stored) return stored;
  const told = outcomesOf(organisation).find(({ surveyId }) => surveyId === id) ?? refuse('not-found');
  const { round, instrument, closedAt } = told;
  return { surveyId: id, round, instrument, closedAt };
}
