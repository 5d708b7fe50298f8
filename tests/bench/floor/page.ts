import { ANSWERS } from '#core/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { type Question, surveyText } from '#respond/survey-text.ts';

const WORDING = surveyText(DEFAULT_CONTENT, 'nb');
const { t, title, intro, promise, parts } = WORDING;

/**
 * A survey page written by hand: the same twelve questions and answers in one plain form, a little css, no
 * script. What a page needs beyond this is its own doing.
 */
export function floorPage(): string {
  const asked = parts.flatMap(({ questions }) => questions.map(({ id, text }) => fieldset({ id, text })));
  return page('', asked);
}

/** The same with all that a respondent of ours is to read before answering. */
export function floorPageWithTexts(): string {
  const stored = t.stored.parts.map(({ heading, text }) => `<dt>${heading}<dd>${text}`);
  const asked = parts.flatMap(({ name, questions }) => [`<h2>${name}</h2>`, ...questions.map(fieldset)]);
  const read = `<p>${intro}<p>${promise}<details><summary>${t.stored.summary}</summary><dl>${stored.join('')}</dl></details>`;
  return page(read, asked);
}

function page(read: string, asked: readonly string[]): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><style>${CSS}</style></head>
<body><main><h1>${title}</h1>${read}<form method="post">${asked.join('')}
<button>Send</button></form></main></body></html>`;
}

const CSS =
  'body{font:1rem/1.5 system-ui;margin:0}main{max-width:40rem;margin:auto;padding:1rem}' +
  'fieldset{border:0;padding:1rem 0}label{display:block;padding:.5rem 0}button{font:inherit;padding:.75rem 2rem}';

function fieldset({ id, text, hint = '' }: Pick<Question, 'id' | 'text' | 'hint'>): string {
  const options = ANSWERS.map(
    (answer) =>
      `<label><input type="radio" name="${id}" value="${answer}" required> ${WORDING.answers[answer]}</label>`,
  );
  return `<fieldset><legend>${text}</legend>${hint && `<p>${hint}`}${options.join('')}</fieldset>`;
}
