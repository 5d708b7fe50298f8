import { ANSWERS, type Factor, type InstrumentText, type Problem } from '../core/index.ts';
import { contentAsking, textOf } from '../instruments/index.ts';
import type { FormText } from './context.ts';
import { STATUS } from './problem-response.ts';

/** What a form page is made of. */
interface FormPage {
  readonly locale: string;
  readonly text: FormText;
  /** What was sent: kept, so that nobody has to answer twice. */
  readonly fields: URLSearchParams;
  readonly problem: Problem;
}

/** The survey once more, with what is wrong on top and every answer where it was. */
export function formPage({ locale, text, fields, problem }: FormPage): Response {
  const content = contentAsking([...fields.keys()]);
  const wording = textOf(content, locale);
  const factors = content.instrument.factors.map((factor) => factorSet(factor, wording, fields));
  const hidden = ['responseId', 'group'].map((name) => hiddenField(name, fields.get(name) ?? ''));
  const body = `${errorSummary(text, wording, problem)}
    <form class="stack" method="post" action="?respond">
      ${hidden.join('')}${factors.join('')}
      <button class="ds-button" type="submit">${escapeHtml(text.send)}</button>
    </form>`;
  return page(locale, wording.title, body, STATUS[problem.code]);
}

/** A page that says one thing. */
export function messagePage(locale: string, message: string, status: number): Response {
  return page(locale, message, '', status);
}

/** Lists each missing answer with a link to its question, as GOV.UK's error summary does. */
function errorSummary(text: FormText, wording: InstrumentText, problem: Problem): string {
  const items = (problem.errors ?? []).flatMap(({ path }) => {
    const id = path.replace(/^answers\./, '');
    const question = wording.questions[id];
    return question ? [`<li><a class="ds-link" href="#${id}">${escapeHtml(question.text)}</a></li>`] : [];
  });
  const lead = problem.code === 'store-unavailable' ? text.unavailable : text.missing;
  return `<div class="ds-error-summary" role="alert">
      <h2 class="ds-heading">${escapeHtml(text.errorTitle)}</h2>
      <p>${escapeHtml(items.length > 0 || problem.code === 'store-unavailable' ? lead : text.notValid)}</p>
      <ul>${items.join('')}</ul>
    </div>`;
}

function factorSet(factor: Factor, wording: InstrumentText, fields: URLSearchParams): string {
  const questions = factor.questions.map((id) => questionSet(id, wording, fields.get(id)));
  return `<section class="ds-card stack">
      <h2 class="ds-heading" data-size="xs">${escapeHtml(wording.factors[factor.id]?.name ?? '')}</h2>
      ${questions.join('')}
    </section>`;
}

function questionSet(id: string, wording: InstrumentText, given: string | null): string {
  const radios = ANSWERS.map(
    (answer, index) => `<div class="ds-field">
        <input class="ds-input" type="radio" name="${id}" value="${answer}" required
          id="${index === 0 ? id : `${id}-${answer}`}"${given === answer ? ' checked' : ''}>
        <label class="ds-label" for="${index === 0 ? id : `${id}-${answer}`}">${escapeHtml(wording.answers[answer])}</label>
      </div>`,
  );
  return `<fieldset class="ds-fieldset">
      <legend class="ds-label">${escapeHtml(wording.questions[id]?.text ?? '')}</legend>${radios.join('')}
    </fieldset>`;
}

function hiddenField(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
}

function page(locale: string, title: string, body: string, status: number): Response {
  const html = `<!doctype html>
<html lang="${escapeHtml(locale)}" data-color-scheme="auto">
  <head>
    <meta charset="utf-8"><title>${escapeHtml(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="/form.css"><link rel="icon" href="/icon.svg" type="image/svg+xml">
  </head>
  <body data-color="brand1">
    <main class="site-main stack" data-width="narrow" id="main">
      <h1 class="ds-heading" data-size="md">${escapeHtml(title)}</h1>
      ${body}
    </main>
  </body>
</html>`;
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
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
