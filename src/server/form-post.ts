import { type Problem, questionIds } from '../core/index.ts';
import { contentAsking } from '../instruments/index.ts';
import { StoreUnavailable } from '../store/store.ts';
import type { FormText } from './context.ts';
import { isOurFormId, newFormId, responseIdOf } from './form-id.ts';
import { formPage, messagePage } from './form-page.ts';
import { type RequestContext, readText } from './http.ts';
import { parseId } from './key.ts';
import { logFailure } from './log.ts';
import { ProblemError } from './problem-response.ts';
import { submitResponse } from './submit-response.ts';

/**
 * Takes a response from a page without JavaScript: redirects to the thanks page, or answers with a page that says what
 * is wrong and keeps everything that was filled in.
 */
export async function respondByForm(context: RequestContext): Promise<Response> {
  const { server, params, request } = context;
  const fields = new URLSearchParams(await readText(request));
  const surveyId = parseId(params.id) ?? '';
  // The static survey page has no form id yet, and a forged one is no reason to refuse answers: both get a new one. It
  // is in the page that asks again, so that sending that page twice counts once.
  if (!isOurFormId(server, surveyId, fields.get('responseId') ?? '')) {
    fields.set('responseId', newFormId(server, surveyId));
  }
  const responseId = responseIdOf(server, surveyId, fields.get('responseId') as string);
  try {
    await submitResponse(context, responseIn(fields, responseId));
    return new Response(null, { status: 303, headers: { location: thanksPath(context) } });
  } catch (error) {
    return failurePage(context, fields, problemOf(context, error));
  }
}

/** The form's fields as a body of the API; fields that are neither a question nor the group are ignored. */
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
 * The answer to a form that another site had a browser send. It shows nothing of the form: the author of that page may
 * have chosen the answers.
 */
export function crossSiteFormPage(context: RequestContext): Response {
  const text = textOf(context);
  const survey = { href: surveyPath(context), label: text.toSurvey };
  return messagePage(localeOf(context), text.elsewhere, { code: 'other-site' }, survey);
}

function failurePage(context: RequestContext, fields: URLSearchParams, problem: Problem): Response {
  const locale = localeOf(context);
  const text = textOf(context);
  if (problem.code === 'survey-closed') return messagePage(locale, text.closed, problem);
  if (problem.code === 'not-found') return messagePage(locale, text.notFound, problem);
  return formPage({ locale, text, fields, problem });
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
