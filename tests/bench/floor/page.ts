import { ANSWERS } from '../../../src/core/index.ts';
import { type Question, type SurveyWording, surveyWording } from '../../../src/islands/survey/wording.ts';

/**
 * The survey page written by hand: all that a respondent is to read before answering, and the same questions and
 * answers in one plain form; a little css, no script. What the page needs beyond this is its own doing.
 */
export function floorPage(): string {
  const wording = surveyWording('nb');
  const { t, title, intro, promise, parts } = wording;
  const stored = t.stored.parts.map(({ heading, text }) => `<dt>${heading}<dd>${text}`);
  const asked = parts.map(
    ({ name, questions }) =>
      `<h2>${name}</h2>${questions.map((question) => fieldset(question, wording)).join('')}`,
  );
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><style>${CSS}</style></head>
<body><main><h1>${title}</h1><p>${intro}<p>${promise}<details><summary>${t.stored.summary}</summary>
<dl>${stored.join('')}</dl></details><form method="post">${asked.join('')}
<button>${t.send}</button></form></main></body></html>`;
}

const CSS =
  'body{font:1rem/1.5 system-ui;margin:0}main{max-width:40rem;margin:auto;padding:1rem}' +
  'fieldset{border:0;padding:1rem 0}label{display:block;padding:.5rem 0}button{font:inherit;padding:.75rem 2rem}';

function fieldset({ id, text, hint = '' }: Question, { answers }: SurveyWording): string {
  const options = ANSWERS.map(
    (answer) =>
      `<label><input type="radio" name="${id}" value="${answer}" required> ${answers[answer]}</label>`,
  );
  return `<fieldset><legend>${text}</legend>${hint && `<p>${hint}`}${options.join('')}</fieldset>`;
}
