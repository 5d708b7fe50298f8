import { type Problem, questionIds } from '../core/index.ts';
import { StoreUnavailable } from '../store/store.ts';
import type { FormText } from './context.ts';
import { isOurFormId, newFormId, responseIdOf } from './form-id.ts';
import { formPage, messagePage } from './form-page.ts';
import { type RequestContext, readText } from './http.ts';
import { logFailure } from './log.ts';
import { ProblemError } from './problem-response.ts';
import { submitResponse } from './submit-response.ts';
import { parseSurveyId, type SurveyId } from './survey-id.ts';

/**
 * Takes a response from a page without JavaScript: redirects to the thanks page, or answers with a page that says what
 * is wrong and keeps everything that was filled in.
 */
export async function respondByForm(context: RequestContext): Promise<Response> {
  const { server, params, request } = context;
  const fields = new URLSearchParams(await readText(request));
  const survey = parseSurveyId(params.id);
  if (!survey) return failurePage(context, { code: 'not-found' });
  const surveyId = survey.id;
  // The static survey page has no form id yet, and a forged one is no reason to refuse answers: both get a new one. It
  // is in the page that asks again, so that sending that page twice counts once.
  if (!isOurFormId(server, surveyId, fields.get('responseId') ?? '')) {
    fields.set('responseId', newFormId(server, surveyId));
  }
  const responseId = responseIdOf(server, surveyId, fields.get('responseId') as string);
  try {
    await submitResponse(context, responseIn(survey, fields, responseId));
    return new Response(null, { status: 303, headers: { location: thanksPath(context) } });
  } catch (error) {
    return failurePage(context, problemOf(context, error), { survey, fields });
  }
}

/** The form's fields as a body of the API; fields that the survey does not ask for are ignored. */
function responseIn({ content }: SurveyId, fields: URLSearchParams, responseId: string) {
  const asked = questionIds(content.instrument).filter((id) => fields.has(id));
  const answers = asked.map((id) => [id, fields.get(id)]);
  return {
    responseId,
    ...(fields.has('instrument') && { instrument: fields.get('instrument') }),
    answers: Object.fromEntries(answers),
    group: fields.get('group') || null,
  };
}

/**
 * The answer to a form that another site had a browser send. It shows nothing of the form: the author of that page may
 * have chosen the answers.
 */
export function crossSiteFormPage(context: RequestContext): Response {
  const text = textOf(context);
  const survey = { href: surveyPath(context), label: text.toSurvey };
  return messagePage(localeOf(context), text.elsewhere, { code: 'other-site' }, survey);
}

/** @param form what to fill in again, where that can help */
function failurePage(
  context: RequestContext,
  problem: Problem,
  form?: { readonly survey: SurveyId; readonly fields: URLSearchParams },
): Response {
  const locale = localeOf(context);
  const text = textOf(context);
  if (problem.code === 'survey-closed') return messagePage(locale, text.closed, problem);
  if (problem.code === 'not-found' || !form) return messagePage(locale, text.notFound, problem);
  const { survey, fields } = form;
  return formPage({ locale, text, content: survey.content, fields, problem });
}

function problemOf({ server }: RequestContext, error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (!(error instanceof StoreUnavailable)) throw error;
  logFailure(server.store, error);
  return { code: 'store-unavailable' };
}

/** The locale in the path, as in `/en/s/{id}`; bokmål where there is none. */
function localeOf({ params }: RequestContext): string {
  return params.locale ?? 'nb';
}

function textOf(context: RequestContext): FormText {
  const { nb, [localeOf(context)]: text = nb } = context.server.formTexts;
  if (!text) throw new Error('no wording for forms');
  return text;
}

function surveyPath({ params }: RequestContext): string {
  return `${params.locale ? `/${params.locale}` : ''}/s/${params.id}`;
}

function thanksPath(context: RequestContext): string {
  return `${surveyPath(context)}/thanks`;
}
