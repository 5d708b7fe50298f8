import type { Fields } from './form-steps.ts';
import { copyOf } from './templates.ts';

/** Shows an error summary with links to the missing fields of a step, and a message at each field. */
export function showErrors(form: HTMLFormElement, step: HTMLElement, missing: Fields): void {
  for (const old of form.querySelectorAll('#errors, .ds-validation-message')) old.remove();
  for (const question of form.querySelectorAll('fieldset')) mark(question, missing.includes(question.id));
  if (missing.length === 0) return;
  const summary = copyOf('errors');
  summary.querySelector('ul')?.append(...missing.map(linkTo));
  step.querySelector('h2')?.after(summary);
}

/** Focuses the first radio and scrolls to its legend. Does not change the address, since steps use the history. */
function goToQuestion(event: Event): void {
  event.preventDefault();
  const question = document.querySelector((event.currentTarget as HTMLAnchorElement).hash);
  question?.querySelector('input')?.focus({ preventScroll: true });
  question?.scrollIntoView();
}

function linkTo(id: string): HTMLElement {
  const item = copyOf('missing');
  const link = item.querySelector('a') as HTMLAnchorElement;
  link.href = `#${id}`;
  link.onclick = goToQuestion;
  const ids = Array.from(document.querySelectorAll('fieldset'), (question) => question.id);
  const words = document.getElementById(id)?.dataset.missing ?? link.textContent;
  link.textContent = words.replace('{n}', `${ids.indexOf(id) + 1}`);
  return item;
}

function mark(question: HTMLElement, isMissing: boolean): void {
  question.toggleAttribute('data-invalid', isMissing);
  if (isMissing) {
    const error = copyOf('error');
    error.id = `${question.id}-error`;
    if (question.dataset.error) error.textContent = question.dataset.error;
    question.querySelector('.survey-answers')?.before(error);
  }
  // The hint and the error, in document order.
  const said = Array.from(question.querySelectorAll('p'), ({ id }) => id);
  if (said.length > 0) question.setAttribute('aria-describedby', said.join(' '));
  else question.removeAttribute('aria-describedby');
}
