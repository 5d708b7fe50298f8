import { form, partsOnPage } from './form-steps.ts';
import { render, splitIntoSteps } from './render.ts';
import { Respondent } from './respondent.ts';

/**
 * The script of the survey page. Without it, the page is a plain form with all questions, which the server accepts.
 * The script shows one part at a time and a review, and retries sending. Markup and texts are in the page's templates,
 * so that the page arrives in one round trip.
 *
 * It starts in the second frame, after the first paint: earlier, the browser would lay out the whole form before it
 * shows anything. Answers given before that are in the form, and the draft includes them.
 */
function takeOver(): void {
  const respondent = new Respondent(partsOnPage(), () => render(respondent));

  form.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    respondent.answer(name, value);
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    respondent.proceed();
  });

  document.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-step], [data-clear]');
    if (pressed?.dataset.step) respondent.goTo(Number(pressed.dataset.step));
    else if (pressed?.dataset.step === '') respondent.resume();
    else if (pressed) respondent.clear();
  });

  splitIntoSteps();
  respondent.start();
}

// A background tab gets no animation frames.
if (document.hidden) takeOver();
else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(takeOver)));
