import { type Problem, questionIds } from '../core/index.ts';
import { contentAsking } from '../instruments/index.ts';
import { StoreUnavailable } from '../storage/store.ts';
import { countResponse } from './count.ts';
import { formPage, messagePage } from './form-page.ts';
import { type Exchange, readText } from './http.ts';
import { Refusal } from './problem-response.ts';
import { reportTrouble } from './report.ts';

/**
 * A response from a page without JavaScript: redirects to the thanks page, or answers with a page of its
 * own that says what is wrong and keeps everything that was filled in.
 */
export async function respondByForm(exchange: Exchange): Promise<Response> {
  const fields = new URLSearchParams(await readText(exchange.request));
  // The id made here goes into the page that asks again, so that sending it once more counts once.
  if (!fields.get('responseId')) fields.set('responseId', uuid(exchange.context.random(16)));
  try {
    await countResponse(exchange, responseIn(fields));
    return new Response(null, { status: 303, headers: { location: thanksPath(exchange) } });
  } catch (error) {
    reportTrouble(exchange.context.store, error);
    return failurePage(exchange, fields, problemOf(error));
  }
}

/** The form's fields as the API's own body: what is not a question, an id or a group is not asked for. */
function responseIn(fields: URLSearchParams) {
  const names = [...new Set(fields.keys())];
  const asked = questionIds(contentAsking(names).instrument);
  const answers = names.filter((name) => asked.includes(name)).map((name) => [name, fields.get(name)]);
  return {
    responseId: fields.get('responseId'),
    answers: Object.fromEntries(answers),
    group: fields.get('group') || null,
  };
}

function failurePage(exchange: Exchange, fields: URLSearchParams, problem: Problem): Response {
  const locale = localeOf(exchange);
  const { nb, [locale]: text = nb } = exchange.context.formTexts;
  if (!text) throw new Error('no wording for forms');
  if (problem.code === 'survey-closed') return messagePage(locale, text.closed, problem);
  if (problem.code === 'not-found') return messagePage(locale, text.notFound, problem);
  return formPage({ locale, text, fields, problem });
}

function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof StoreUnavailable) return { code: 'store-unavailable' };
  throw error;
}

/** `/en/s/{id}` answers in English; everything else in bokmål. */
function localeOf({ params }: Exchange): string {
  return params.locale ?? 'nb';
}

function thanksPath({ params }: Exchange): string {
  const prefix = params.locale ? `/${params.locale}` : '';
  return `${prefix}/s/${params.id}/thanks`;
}

/** A version 4 UUID (RFC 9562) of 16 random bytes. */
function uuid(bytes: Uint8Array): string {
  const marked = Uint8Array.from(bytes);
  marked[6] = ((marked[6] as number) & 0x0f) | 0x40;
  marked[8] = ((marked[8] as number) & 0x3f) | 0x80;
  return Buffer.from(marked)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
