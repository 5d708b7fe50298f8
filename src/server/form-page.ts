import { STATUS } from '../contract/problems.ts';
import { ANSWERS, type Factor, instrumentKey, type Problem, type RespondentText } from '../core/index.ts';
import { type Content, respondentText } from '../instruments/index.ts';
import type { FormText } from './context.ts';
import { problemHeaders } from './problem-response.ts';

/** The parts of a form page. */
interface FormPage {
  readonly locale: string;
  readonly text: FormText;
  /** What the survey asks. */
  readonly content: Content;
  /** The fields as they were sent, filled in again so that nobody has to answer twice. */
  readonly fields: URLSearchParams;
  readonly problem: Problem;
}

/** The survey with an error summary on top and every answer filled in again. */
export function formPage(form: FormPage): Response {
  const { locale, text, content, fields, problem } = form;
  const wording = respondentText(content, locale);
  const factors = content.instrument.factors.map((factor) => factorSet(factor, wording, form));
  const hidden = [
    ...['responseId', 'group'].map((name) => hiddenField(name, fields.get(name) ?? '')),
    hiddenField('instrument', instrumentKey(content.instrument)),
  ];
  const body = `${errorSummary(text, wording, problem)}
    <form method="post" action="?respond">
      ${hidden.join('')}${factors.join('')}
      <div class="survey-onward"><button class="ds-button" type="submit">${escapeHtml(text.send)}</button></div>
    </form>`;
  return page(locale, wording.title, body, problem);
}

/** A page with a message only. @param link shown below it */
export function messagePage(
  locale: string,
  message: string,
  problem: Problem,
  link?: { readonly href: string; readonly label: string },
): Response {
  const onward = link ? `<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.label)}</a></p>` : '';
  return page(locale, message, onward, problem);
}

/** Lists each missing answer with a link to its question, as GOV.UK's error summary does. */
function errorSummary(text: FormText, wording: RespondentText, problem: Problem): string {
  const items = missingIn(problem).flatMap((id) => {
    const question = wording.questions[id];
    return question ? [`<li><a href="#${id}">${escapeHtml(question.text)}</a></li>`] : [];
  });
  return `<section class="ds-error-summary" role="alert" aria-labelledby="errors-title">
      <h2 id="errors-title">${escapeHtml(text.errorTitle)}</h2>
      <p>${escapeHtml(summaryText(text, problem, items.length))}</p>
      <ul>${items.join('')}</ul>
    </section>`;
}

function summaryText(text: FormText, problem: Problem, missing: number): string {
  if (problem.code === 'store-unavailable') return text.unavailable;
  if (problem.code === 'rate-limited') return text.limited;
  if (problem.code === 'invitation-required') return text.invited;
  return missing > 0 ? text.missing : text.notValid;
}

function missingIn(problem: Problem): string[] {
  return (problem.errors ?? []).map(({ path }) => path.replace(/^answers\./, ''));
}

function factorSet(factor: Factor, wording: RespondentText, { text, fields, problem }: FormPage): string {
  const missing = missingIn(problem);
  const questions = factor.questions.map((id) =>
    questionSet(id, wording, fields.get(id), missing.includes(id) ? text.unanswered : ''),
  );
  return `<section class="survey-step">
      <h2 class="ds-heading" data-size="md">${escapeHtml(wording.factors[factor.id]?.name ?? '')}</h2>
      ${questions.join('')}
    </section>`;
}

function questionSet(id: string, wording: RespondentText, given: string | null, error: string): string {
  const { text = '', hint } = wording.questions[id] ?? {};
  const radios = ANSWERS.map(
    (answer) =>
      `<label><input type="radio" name="${id}" value="${answer}" required${
        given === answer ? ' checked' : ''
      }><span>${escapeHtml(wording.answers[answer])}</span></label>`,
  );
  return `<fieldset class="survey-question" id="${id}"${error && ' data-invalid'}>
      <legend>${escapeHtml(text)}</legend>
      ${hint ? `<p class="muted">${escapeHtml(hint)}</p>` : ''}
      ${error && `<p class="ds-validation-message">${escapeHtml(error)}</p>`}
      <div class="survey-answers">${radios.join('')}</div>
    </fieldset>`;
}

function hiddenField(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
}

/**
 * The form page sends its origin, so that its own form is not taken for one of another site: with `no-referrer`, as all
 * other pages have, browsers send `Origin: null`. It has no script; vercel.json adds the directives that all pages share.
 */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:";

function page(locale: string, title: string, body: string, problem: Problem): Response {
  const html = `<!doctype html>
<html lang="${escapeHtml(locale)}" data-color-scheme="auto">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="referrer" content="strict-origin">
    <title>${escapeHtml(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="/form.css">
  </head>
  <body data-color="brand1">
    <main class="site-main form-page" data-width="narrow" id="main">
      <div class="survey-head"><h1 class="ds-heading">${escapeHtml(title)}</h1></div>
      ${body}
    </main>
  </body>
</html>`;
  return new Response(html, {
    status: STATUS[problem.code],
    headers: { 'content-type': 'text/html; charset=utf-8', ...problemHeaders(problem) },
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
