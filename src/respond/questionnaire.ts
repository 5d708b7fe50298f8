import { form, partsOnPage } from './form-steps.ts';
import { fold, show } from './render.ts';
import { Respondent } from './respondent.ts';

/**
 * The employee's survey. The page is one plain form with all questions, which the server takes as it is; this
 * script makes it one part at a time, a review, and sending that does not give up. It holds no markup and no
 * wording: what is shown later waits in the page's templates. So everything arrives in one round trip.
 *
 * It takes over once the page has been painted, which is when a second frame begins: in the first it would be laid out
 * whole before it is shown. Whoever is quicker is not lost: what is ticked by then is kept.
 */
function takeOver(): void {
  const respondent = new Respondent(partsOnPage(), () => show(respondent));

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
    else if (pressed?.dataset.step === '') respondent.begin();
    else if (pressed) respondent.clear();
  });

  fold();
  respondent.wake();
}

// A tab in the background has no frames, and nobody who waits for one.
if (document.hidden) takeOver();
else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(takeOver)));
