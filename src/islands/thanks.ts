import { fill, longDate } from '../i18n/format.ts';
import { readSurvey } from './api.ts';
import { fingerprintWords } from './fingerprint.ts';
import { keepSurveyInLanguageLinks, surveyId } from './survey/address.ts';
import { recallInvitation } from './survey/invited/kept.ts';

/**
 * The thanks page is complete without a script. With one it says whose survey it was and until when it is open;
 * when that cannot be had, nothing is missing.
 */
const id = surveyId();
keepSurveyInLanguageLinks(id);
const { fingerprint } = recallInvitation(id);
const words = document.querySelector<HTMLElement>('[data-words]');
if (fingerprint && words?.dataset.words) {
  words.textContent = fill(words.dataset.words, { words: fingerprintWords(fingerprint).join(' ') });
  words.hidden = false;
}
const place = document.querySelector<HTMLElement>('[data-when]');
const survey = await readSurvey(id).catch(() => undefined);
if (place?.dataset.when && survey?.status === 'open') {
  const date = longDate(survey.closesAt, document.documentElement.lang);
  place.textContent = fill(place.dataset.when, { organisation: survey.organisation.name, date });
}
// Somebody who comes back later is not told that it is still open.
if (survey?.status === 'closed') place?.closest('li')?.remove();
