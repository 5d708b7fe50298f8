import { LOCALES, pathIn } from '../../src/i18n/index.ts';
import { onward } from '../support/respondent.ts';
import { type State, unfold } from './states.ts';

/** An invitation that nobody in another language has used up. */
function placeFor(at: (path: string) => string): number {
  return 4 + LOCALES.findIndex((locale) => pathIn(locale, '/') === at('/'));
}

/** Every page in every condition that only a survey by invitation brings it into. */
export const INVITED_STATES: Readonly<Record<string, State>> = {
  'invited, before Start': {
    async go(page, { invited }, at) {
      await page.goto(at(`/s/${invited.survey.id}${invited.fragment(0)}`));
      await page.locator('.invited summary').click();
    },
    sign: '.invited [open]',
  },
  'invited, with a pass for later': {
    async go(page, { invited }, at) {
      await page.goto(at(`/s/${invited.survey.id}${invited.fragment(placeFor(at))}`));
      await page.locator('.invited summary').click();
      await page.locator('.invited details button').click();
    },
    sign: '.invited-actions',
  },
  'invited, without a code': {
    async go(page, { invited }, at) {
      await page.goto(at(`/s/${invited.survey.id}`));
      await page.locator('#code').fill('abc');
      await page.locator('#code').press('Enter');
    },
    sign: '#code-error',
  },
  'invited, with a code that cannot be used': {
    async go(page, { invited }, at) {
      await page.goto(at(`/s/${invited.survey.id}`));
      await page.locator('#code').fill('2222-3333-4444-5555');
      await page.locator('#code').press('Enter');
      await page.locator('.invited > .ds-button').click();
    },
    sign: '.invited #code',
  },
  'invited, to another survey': {
    go: (page, { invited }, at) =>
      page.goto(at(`/s/${invited.survey.id}#i=${invited.codes[3]}.AAAAAAAAAAAAAA`)),
    sign: '.invited h2',
  },
  'invited, poster': {
    go: (page, { invited }, at) => page.goto(at(`/poster#${invited.survey.id}.${invited.fingerprint}`)),
    sign: '.sheet-words',
  },
  'invited, portfolio': {
    async go(page, { invited }, at) {
      await page.goto(at(`/coach#${invited.key}`));
      await unfold(page, '.kit-words');
    },
    sign: '.hand-out-number',
  },
  'invited, cards': {
    async go(page, { invited }, at) {
      await page.goto(at(`/coach#${invited.key}`));
      await page.locator('.kit-words').waitFor();
      await page.goto(at(`/cards#${invited.survey.id}`));
    },
    sign: '.card .qr svg',
  },
  'invited, answering together': {
    async go(page, { invited }, at) {
      await page.goto(at(`/coach#${invited.key}`));
      await page.locator('.kit-words').waitFor();
      await page.goto(at(`/together#${invited.survey.id}`));
    },
    sign: '.projector-words',
  },
  'invited, setup': {
    async go(page, _, at) {
      await page.goto(at('/new'));
      await page.locator('#mode-invited').check();
      await page.locator('#name').fill('Nordlys');
      await onward(page).click();
    },
    sign: '.ds-error-summary',
  },
};
