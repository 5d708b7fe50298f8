import type { PublicSurveyDocument } from '#contract/survey.ts';
import { dateAndTime, fill, wholeNumber } from '#i18n/format.ts';
import { readSurvey } from '#ui/api-client.ts';
import { fingerprintWords } from '#ui/fingerprint.ts';
import { pollWhileVisible } from '#ui/polling.ts';
import { loadInvitation } from './invited/invitation-storage.ts';
import { addIdToLanguageLinks, surveyId } from './survey-address.ts';

/** Interval for reading a meeting's response count, in milliseconds. */
const COUNT_EVERY = 15_000;

/**
 * The thanks page is complete without this script, which adds the organisation, the closing time and a link to the
 * result. If the survey cannot be read, the page stays as it is.
 */
const id = surveyId();
addIdToLanguageLinks(id);
showFingerprintWords();
const survey = await readSurvey(id).catch(() => undefined);
if (survey) showSurvey(survey);
if (survey?.together) pollCount();

function showSurvey(now: PublicSurveyDocument): void {
  showStatus(now);
  if (now.resultShared) showResultLink(now);
}

/** In a meeting, shows the count that the projector shows, until the survey is closed. */
function pollCount(): void {
  let isJustRead = true;
  const stop = pollWhileVisible(async () => {
    if (isJustRead) {
      isJustRead = false;
      return true;
    }
    const now = await readSurvey(id).catch(() => undefined);
    if (now) showSurvey(now);
    if (now && now.status !== 'open' && now.status !== 'closing') stop();
    return now !== undefined;
  }, COUNT_EVERY);
}

/** Shows the closing time; in a meeting, the response count. */
function showStatus({ status, closesAt, organisation, together }: PublicSurveyDocument): void {
  const place = document.querySelector<HTMLElement>('[data-when]');
  const locale = document.documentElement.lang;
  // The survey may have closed before a later visit.
  if (status !== 'open') place?.closest('li')?.remove();
  else if (place?.dataset.together && together) {
    place.textContent = fill(place.dataset.together, { n: wholeNumber(together.responses, locale) });
  } else if (place?.dataset.when) {
    const date = dateAndTime(closesAt, locale);
    place.textContent = fill(place.dataset.when, { organisation: organisation.name, date });
  }
}

/** Says where the result will be; after the closing, shows the link to it. */
function showResultLink({ status }: PublicSurveyDocument): void {
  const place = document.querySelector<HTMLElement>('[data-shared]');
  const link = document.querySelector<HTMLAnchorElement>('[data-result]');
  if (!place || !link) return;
  const isThere = status === 'closed';
  place.textContent = (isThere ? place.dataset.ready : place.dataset.shared) ?? '';
  link.hash = id;
  link.hidden = !isThere;
}

/** Shows the survey's fingerprint words, so that invited respondents can compare them with colleagues. */
function showFingerprintWords(): void {
  const { fingerprint } = loadInvitation(id);
  const place = document.querySelector<HTMLElement>('[data-words]');
  if (!fingerprint || !place?.dataset.words) return;
  const words = document.createElement('strong');
  words.translate = false;
  words.textContent = fingerprintWords(fingerprint).join(' ');
  const [before = '', after = ''] = place.dataset.words.split('{words}');
  place.append(before, words, after);
  place.hidden = false;
}
