import type { PublicSurveyDocument } from '../core/index.ts';
import { fill, longDate } from '../i18n/format.ts';
import { readSurvey } from './api.ts';
import { keepSurveyInLanguageLinks, surveyId } from './survey/address.ts';

/**
 * The thanks page is complete without a script. With one it says whose survey it was, until when it is open
 * and where its result will be; when that cannot be had, nothing is missing.
 */
const id = surveyId();
keepSurveyInLanguageLinks(id);
const survey = await readSurvey(id).catch(() => undefined);
if (survey) {
  sayUntilWhen(survey);
  if (survey.resultShared) leadToResult(survey);
}

function sayUntilWhen({ status, closesAt, organisation }: PublicSurveyDocument): void {
  const place = document.querySelector<HTMLElement>('[data-when]');
  // Somebody who comes back later is not told that it is still open.
  if (status === 'closed') place?.closest('li')?.remove();
  else if (place?.dataset.when) {
    const date = longDate(closesAt, document.documentElement.lang);
    place.textContent = fill(place.dataset.when, { organisation: organisation.name, date });
  }
}

/** Says that the same link will show the result, and leads to it as soon as there is one. */
function leadToResult({ status }: PublicSurveyDocument): void {
  const place = document.querySelector<HTMLElement>('[data-shared]');
  if (place?.dataset.shared) place.textContent = place.dataset.shared;
  const link = document.querySelector<HTMLAnchorElement>('[data-result]');
  if (!link) return;
  link.hash = id;
  link.hidden = status !== 'closed';
}
