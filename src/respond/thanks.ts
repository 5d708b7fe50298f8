import type { PublicSurveyDocument } from '#core/index.ts';
import { dateAndTime, fill, wholeNumber } from '#i18n/format.ts';
import { readSurvey } from '#ui/api-client.ts';
import { fingerprintWords } from '#ui/fingerprint.ts';
import { pollWhileVisible } from '#ui/polling.ts';
import { recallInvitation } from './invited/invitation-storage.ts';
import { keepSurveyInLanguageLinks, surveyId } from './survey-address.ts';

/** How often the count of a meeting is asked for, in milliseconds. */
const COUNT_EVERY = 15_000;

/**
 * The thanks page is complete without a script. With one it says whose survey it was, until when it is open
 * and where its result will be; when that cannot be had, nothing is missing.
 */
const id = surveyId();
keepSurveyInLanguageLinks(id);
sayWords();
const survey = await readSurvey(id).catch(() => undefined);
if (survey) tell(survey);
if (survey?.together) countAlong();

function tell(now: PublicSurveyDocument): void {
  sayUntilWhen(now);
  if (now.resultShared) leadToResult(now);
}

/** Who sits in a meeting sees the count as whoever leads it does, and when it is over. */
function countAlong(): void {
  let isJustRead = true;
  const stop = pollWhileVisible(async () => {
    if (isJustRead) {
      isJustRead = false;
      return true;
    }
    const now = await readSurvey(id).catch(() => undefined);
    if (now) tell(now);
    if (now && now.status !== 'open' && now.status !== 'closing') stop();
    return now !== undefined;
  }, COUNT_EVERY);
}

/** Until when others can answer; in a meeting, how many have. */
function sayUntilWhen({ status, closesAt, organisation, together }: PublicSurveyDocument): void {
  const place = document.querySelector<HTMLElement>('[data-when]');
  const locale = document.documentElement.lang;
  // Somebody who comes back later is not told that it is still open.
  if (status !== 'open') place?.closest('li')?.remove();
  else if (place?.dataset.together && together) {
    place.textContent = fill(place.dataset.together, { n: wholeNumber(together.responses, locale) });
  } else if (place?.dataset.when) {
    const date = dateAndTime(closesAt, locale);
    place.textContent = fill(place.dataset.when, { organisation: organisation.name, date });
  }
}

/** Says where the result will be, and leads to it as soon as it is there. */
function leadToResult({ status }: PublicSurveyDocument): void {
  const place = document.querySelector<HTMLElement>('[data-shared]');
  const link = document.querySelector<HTMLAnchorElement>('[data-result]');
  if (!place || !link) return;
  const isThere = status === 'closed';
  place.textContent = (isThere ? place.dataset.ready : place.dataset.shared) ?? '';
  link.hash = id;
  link.hidden = !isThere;
}

/** One who was invited can compare the survey's words with colleagues afterwards too. */
function sayWords(): void {
  const { fingerprint } = recallInvitation(id);
  const place = document.querySelector<HTMLElement>('[data-words]');
  if (!fingerprint || !place?.dataset.words) return;
  const words = document.createElement('strong');
  words.translate = false;
  words.textContent = fingerprintWords(fingerprint).join(' ');
  const [before = '', after = ''] = place.dataset.words.split('{words}');
  place.append(before, words, after);
  place.hidden = false;
}
