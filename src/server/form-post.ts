import { type Problem, questionIds } from '../core/index.ts';
import { contentAsking } from '../instruments/index.ts';
import { StoreUnavailable } from '../store/store.ts';
import type { FormText } from './context.ts';
import { isOurFormId, newFormId, responseIdOf } from './form-id.ts';
import { formPage, messagePage } from './form-page.ts';
import { type RequestContext, readText } from './http.ts';
import { parseId } from './keys.ts';
import { logFailure } from './log.ts';
import { ProblemError } from './problem-response.ts';
import { submitResponse } from './submit-response.ts';

/**
 * A response from a page without JavaScript: redirects to the thanks page, or answers with a page of its
 * own that says what is wrong and keeps everything that was filled in.
 */
export async function respondByForm(exchange: RequestContext): Promise<Response> {
  const { context, params, request } = exchange;
  const fields = new URLSearchParams(await readText(request));
  const surveyId = parseId(params.id) ?? '';
  // One made here goes into the page that asks again, so that sending it once more counts once. One that is not ours
  // is no reason to refuse anybody: the answers are taken all the same, under an id of their own.
  if (!isOurFormId(context, surveyId, fields.get('responseId') ?? '')) {
    fields.set('responseId', newFormId(context, surveyId));
  }
  const responseId = responseIdOf(context, surveyId, fields.get('responseId') as string);
  try {
    await submitResponse(exchange, responseIn(fields, responseId));
    return new Response(null, { status: 303, headers: { location: thanksPath(exchange) } });
  } catch (error) {
    return failurePage(exchange, fields, problemOf(exchange, error));
  }
}

/** The form's fields as the API's own body: what is not a question, an id or a group is not asked for. */
function responseIn(fields: URLSearchParams, responseId: string) {
  const names = [...new Set(fields.keys())];
  const asked = questionIds(contentAsking(names).instrument);
  const answers = names.filter((name) => asked.includes(name)).map((name) => [name, fields.get(name)]);
  return {
    responseId,
    answers: Object.fromEntries(answers),
    group: fields.get('group') || null,
  };
}

/**
 * What somebody sees whose browser was made to send a form by another site. Nothing of it is shown or kept: whoever
 * wrote that page may have ticked the answers.
 */
export function refuseForm(exchange: RequestContext): Response {
  const text = textOf(exchange);
  const survey = { href: surveyPath(exchange), label: text.toSurvey };
  return messagePage(localeOf(exchange), text.elsewhere, { code: 'other-site' }, survey);
}

function failurePage(exchange: RequestContext, fields: URLSearchParams, problem: Problem): Response {
  const locale = localeOf(exchange);
  const text = textOf(exchange);
  if (problem.code === 'survey-closed') return messagePage(locale, text.closed, problem);
  if (problem.code === 'not-found') return messagePage(locale, text.notFound, problem);
  return formPage({ locale, text, fields, problem });
}

function problemOf({ context }: RequestContext, error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (!(error instanceof StoreUnavailable)) throw error;
  logFailure(context.store, error);
  return { code: 'store-unavailable' };
}

/** `/en/s/{id}` answers in English; everything else in bokmål. */
function localeOf({ params }: RequestContext): string {
  return params.locale ?? 'nb';
}

function textOf(exchange: RequestContext): FormText {
  const { nb, [localeOf(exchange)]: text = nb } = exchange.context.formTexts;
  if (!text) throw new Error('no wording for forms');
  return text;
}

function surveyPath({ params }: RequestContext): string {
  return `${params.locale ? `/${params.locale}` : ''}/s/${params.id}`;
}

function thanksPath(exchange: RequestContext): string {
  return `${surveyPath(exchange)}/thanks`;
}
