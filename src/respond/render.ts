import type { PublicSurveyDocument } from '#contract/survey.ts';
import { form, showStep } from './form-steps.ts';
import type { Respondent } from './respondent.ts';
import { copyOf, keep, say } from './templates.ts';

const head = form.querySelector('.survey-head') as HTMLElement;
const onward = form.querySelector('.survey-onward') as HTMLElement;
const failed = copyOf('failed');
const trouble = copyOf('trouble');

/** What stands in the page: the form, or a notice in its place. */
let shown: HTMLElement = form;

/** From one long form to one step at a time. */
export function fold(): void {
  // The browser's own messages about missing answers give way to the page's.
  form.noValidate = true;
  form.className = '';
  // A new place in the tree: the button appears there and has not jumped.
  form.append(onward, copyOf('clear'));
}

/** Draws the respondent's state into the page. */
export function show(respondent: Respondent): void {
  const { moved, missing } = respondent;
  put(respondent);
  form.hidden = respondent.outside;
  const step = showStep(respondent);
  showHead(respondent);
  showOnward(respondent);
  if (!moved) return;
  respondent.moved = false;
  // Most people leave nothing out, so what says so is not in the page.
  if (missing.length > 0 || document.getElementById('errors')) sayMissing(step, respondent);
  else focusOnNew();
}

/** Where the part that says what is missing does not come, the browser says it in its own way. */
function sayMissing(step: HTMLElement, respondent: Respondent): void {
  import('./validation.ts').then(
    ({ markMissing }) => {
      // As it is by now: the respondent may have gone on while that was on its way.
      markMissing(form, step, respondent.missing);
      focusOnNew();
    },
    () => step.querySelector<HTMLInputElement>('input:invalid')?.reportValidity(),
  );
}

function put({ notice, id }: Respondent): void {
  if (shown.dataset.kind === notice) return;
  const next = notice ? copyOf(notice) : form;
  shown.replaceWith(next);
  shown = next;
  // Only in the page: the document of a template has no address for a link to start from.
  const result = shown.querySelector<HTMLAnchorElement>('[data-result]');
  if (result) result.hash = id;
}

/** Whose survey it is, and at the start and the end why it is safe to answer. */
function showHead({ survey, step, review, problem, sending }: Respondent): void {
  if (survey) sayWhose(survey);
  const intro = head.querySelector('.survey-intro') as HTMLElement;
  intro.hidden = step > 0 && step < review;
  (intro.firstElementChild as HTMLElement).hidden = step > 0;
  keep(trouble, problem !== undefined && sending === 'idle', head, 'append');
}

/** Whose it is, and when it closes, which nobody changes unseen; in a meeting, how many have answered. */
function sayWhose({ organisation, closesAt, together }: PublicSurveyDocument): void {
  const place = head.firstElementChild as HTMLElement;
  const { closes = '', together: meeting = '' } = place.dataset;
  // Nynorsk, which browsers do not know, is written as bokmål is.
  const locales = [document.documentElement.lang, 'nb'];
  const date = new Date(closesAt);
  // Where clocks show another time than those of the site, the long one says the zone.
  const isHere = date.toLocaleString() === date.toLocaleString([], { timeZone: import.meta.env.SITE_ZONE });
  const when = date.toLocaleString(locales, { dateStyle: 'long', timeStyle: isHere ? 'short' : 'long' });
  place.textContent = `${organisation.name} ${together ? meeting + together.responses : closes + when}`;
}

/** The one button of each screen, and what sending has to say. */
function showOnward({ step, review, next, sending, problem, busy, cleared, draft }: Respondent): void {
  const button = onward.querySelector('button') as HTMLButtonElement;
  const hasFailed = sending === 'failed' && step === review;
  const label = step === review ? 'send' : next === review ? 'review' : 'next';
  say(button, busy ? 'sending' : hasFailed ? 'again' : label);
  button.setAttribute('aria-disabled', `${busy}`);
  const sentence = failed.querySelector('span') as HTMLElement;
  if (problem) say(sentence, sentence.hasAttribute(`data-${problem}`) ? problem : 'unexpected');
  keep(failed, hasFailed, onward);
  const said = sending === 'waiting' ? 'waiting' : cleared && !draft.responseId ? 'cleared' : undefined;
  say(onward.querySelector('[role=status]') as HTMLElement, said);
}

/** Leads eyes, keyboard and screen reader to what is new: the error summary if there is one, else the heading. */
function focusOnNew(): void {
  const target = document.getElementById('errors') ?? document.getElementById('here');
  target?.focus({ preventScroll: true });
  (target?.closest('.survey-step') ?? target)?.scrollIntoView();
}
