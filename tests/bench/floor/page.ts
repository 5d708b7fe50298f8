import { ANSWERS, type InstrumentText } from '../../../src/core/index.ts';
import { DEFAULT_CONTENT, textOf } from '../../../src/instruments/index.ts';

/**
 * A survey page written by hand: the same twelve questions and answers in one plain form, a little css, no
 * script. What a page needs beyond this is its own doing.
 */
export function floorPage(): string {
  const { title, questions, answers } = textOf(DEFAULT_CONTENT, 'nb');
  const fieldsets = Object.entries(questions).map(([id, { text }]) => fieldset(id, text, answers));
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><style>${CSS}</style></head>
<body><main><h1>${title}</h1><form method="post">${fieldsets.join('')}
<button>Send</button></form></main></body></html>`;
}

const CSS =
  'body{font:1rem/1.5 system-ui;margin:0}main{max-width:40rem;margin:auto;padding:1rem}' +
  'fieldset{border:0;padding:1rem 0}label{display:block;padding:.5rem 0}button{font:inherit;padding:.75rem 2rem}';

function fieldset(id: string, text: string, answers: InstrumentText['answers']): string {
  const options = ANSWERS.map(
    (answer) =>
      `<label><input type="radio" name="${id}" value="${answer}" required> ${answers[answer]}</label>`,
  );
  return `<fieldset><legend>${text}</legend>${options.join('')}</fieldset>`;
}
