import type { PublicSurveyDocument } from '#contract/survey.ts';
import { closingTime } from './closing-time.ts';
import { form, showStep } from './form-steps.ts';
import type { Respondent } from './respondent.ts';
import { copyOf, setSentence, toggleElement } from './templates.ts';

const head = form.querySelector('.survey-head') as HTMLElement;
const seen = head.querySelector('[data-shared]') as HTMLElement;
const onward = form.querySelector('.survey-onward') as HTMLElement;
const failed = copyOf('failed');
const trouble = copyOf('trouble');

/** The element in the page: the form, or the notice that replaces it. */
let shown: HTMLElement = form;

/** Turns the long form into one that shows a step at a time. */
export function splitIntoSteps(): void {
  // The page shows its own messages about missing answers.
  form.noValidate = true;
  form.className = '';
  // The second half of the css came inside the form (see Form.astro), which a notice replaces.
  document.head.append(form.querySelector('style') as Node);
  // Appended anew, so that browsers do not count the button's new position as a layout shift.
  form.append(onward, copyOf('clear'));
}

/** Renders the state into the page. */
export function render(respondent: Respondent): void {
  const { focus, missing } = respondent;
  swapNotice(respondent);
  form.hidden = respondent.gated;
  const step = showStep(respondent);
  showHead(respondent);
  showSubmit(respondent);
  if (!focus) return;
  respondent.focus = false;
  // Loaded on demand, since most respondents leave nothing out.
  if (missing.length > 0 || document.getElementById('errors')) showMissing(step, respondent);
  else moveFocus();
}

/** Shows what is missing; if that script does not load, the browser's own message. */
function showMissing(step: HTMLElement, respondent: Respondent): void {
  import('./validation.ts').then(
    ({ showErrors }) => {
      // The current state: it may have changed while the script was loading.
      showErrors(form, step, respondent.missing);
      moveFocus();
    },
    () => step.querySelector<HTMLInputElement>('input:invalid')?.reportValidity(),
  );
}

function swapNotice({ notice, id }: Respondent): void {
  if (shown.dataset.kind === notice) return;
  const next = notice ? copyOf(notice) : form;
  shown.replaceWith(next);
  shown = next;
  // Set after insertion: links in a template's document have no base address.
  const result = shown.querySelector<HTMLAnchorElement>('[data-result]');
  if (result) result.hash = id;
}

/** Shows the organisation; the introduction on the first step, and the promise there and at the review. */
function showHead({ survey, step, review, problem, sending }: Respondent): void {
  if (survey) showSurvey(survey);
  const intro = head.querySelector('.survey-intro') as HTMLElement;
  intro.hidden = step > 0 && step < review;
  (intro.firstElementChild as HTMLElement).hidden = step > 0;
  toggleElement(trouble, problem !== undefined && sending === 'idle', head, 'append');
}

/**
 * Shows the organisation, who will see the result, and the closing time, so that a change of it is seen; in a meeting,
 * the response count instead.
 */
function showSurvey(survey: PublicSurveyDocument): void {
  setSentence(seen, survey.resultShared ? 'shared' : 'unshared');
  const place = head.firstElementChild as HTMLElement;
  const { closes = '', months = '', together = '' } = place.dataset;
  const { organisation, together: meeting } = survey;
  const what = meeting ? together + meeting.responses : closingTime(survey, closes, months.split(' '));
  place.textContent = `${organisation.name} ${what}`;
}

/** Shows the button of the step, and the state of sending. */
function showSubmit({ step, review, next, sending, problem, busy, cleared, draft }: Respondent): void {
  const button = onward.querySelector('button') as HTMLButtonElement;
  const hasFailed = sending === 'failed' && step === review;
  const label = step === review ? 'send' : next === review ? 'review' : 'next';
  setSentence(button, busy ? 'sending' : hasFailed ? 'again' : label);
  button.setAttribute('aria-disabled', `${busy}`);
  const sentence = failed.querySelector('span') as HTMLElement;
  if (problem) setSentence(sentence, sentence.hasAttribute(`data-${problem}`) ? problem : 'unexpected');
  toggleElement(failed, hasFailed, onward);
  const said = sending === 'waiting' ? 'waiting' : cleared && !draft.responseId ? 'cleared' : undefined;
  setSentence(onward.querySelector('[role=status]') as HTMLElement, said);
}

/** Moves focus and scroll position to the error summary or, if there is none, to the step's heading. */
function moveFocus(): void {
  const target = document.getElementById('errors') ?? document.getElementById('here');
  target?.focus({ preventScroll: true });
  (target?.closest('.survey-step') ?? target)?.scrollIntoView();
}
