import type { Page } from 'playwright-core';
import { LOCALES, pathIn } from '#i18n/index.ts';
import { answerAllSteps, onward, openSurveyPage, reachReview } from '../support/respondent.ts';
import { unfold } from './unfold.ts';
import type { World } from './world.ts';

/** One state of a page: how to get there, and what is on the screen then. */
export interface State {
  /** Goes there. `at` puts the language into a path. */
  readonly go: (page: Page, world: World, at: (path: string) => string) => Promise<unknown>;
  /** What can be seen only in this state. */
  readonly sign: string;
  /** Whether it is come to in the tab that is in the state before it: to load a page costs more than most states. */
  readonly goesOn?: true;
}

/**
 * The survey without its script. Other scripts run, as axe does, so the page is also rid of the class for which it would
 * show the first question alone for four seconds where any may run.
 */
async function openPlainForm(page: Page, path: string): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script.*?<\/script>|class="alone"/gs, '');
    await route.fulfill({ response, body });
  });
  await page.goto(path);
}

/** An invitation that nobody in another language has used up. */
function placeFor(at: (path: string) => string): number {
  return 4 + LOCALES.findIndex((locale) => pathIn(locale, '/') === at('/'));
}

/** The respondent's pages in every condition they can be in. */
export const SURVEY_STATES: Readonly<Record<string, State>> = {
  'survey, first step': {
    async go(page, { open }, at) {
      await openSurveyPage(page, at(`/s/${open.survey.id}`));
      await page.locator('summary').click();
    },
    sign: '.survey-promise [open]',
  },
  'survey, error summary': {
    goesOn: true,
    async go(page) {
      await page.locator('summary').click();
      await onward(page).click();
    },
    sign: '#errors:focus',
  },
  'survey, group': {
    async go(page, { grouped }, at) {
      await openSurveyPage(page, at(`/s/${grouped.survey.id}`));
      await answerAllSteps(page);
      await onward(page).click();
    },
    sign: '#group[data-invalid]',
  },
  'survey, review': {
    goesOn: true,
    async go(page) {
      await page.locator('input[name=group][value=g1]').check();
      await onward(page).click();
    },
    sign: '.survey-answered',
  },
  'survey, not confirmed': {
    async go(page, { open }, at) {
      await page.clock.install();
      await reachReview(page, at(`/s/${open.survey.id}`));
      await page.route('**/responses', (route) => route.abort());
      await onward(page).click();
      while (!(await page.locator('[role=alert]').isVisible())) {
        await page.clock.fastForward(15_000);
        await new Promise((resume) => setTimeout(resume, 200));
      }
    },
    sign: '.ds-alert',
  },
  'survey, counted': {
    async go(page, { open }, at) {
      await reachReview(page, at(`/s/${open.survey.id}`));
      await onward(page).click();
      await page.waitForURL(/thanks$/);
      await page.goto(at(`/s/${open.survey.id}`));
    },
    sign: '.survey-notice[data-kind=counted]',
  },
  'survey, closed': {
    go: (page, { shown }, at) => page.goto(at(`/s/${shown.survey.id}`)),
    sign: '.survey-notice[data-kind=closed]',
  },
  'survey, closed and shared': {
    go: (page, { shared }, at) => page.goto(at(`/s/${shared.survey.id}`)),
    sign: '.survey-notice[data-kind=shared] a',
  },
  'survey, unknown': {
    go: (page, _, at) => page.goto(at('/s/b22222222')),
    sign: '.survey-notice[data-kind=unknown]',
  },
  'survey without script': {
    go: (page, { open }, at) => openPlainForm(page, at(`/s/${open.survey.id}`)),
    sign: 'form:not([novalidate]) .survey-onward',
  },
  'form page of the server': {
    async go(page, { open }, at) {
      await openPlainForm(page, at(`/s/${open.survey.id}`));
      await page.locator('input[value=no]').first().check();
      await page.locator('form').evaluate((form: HTMLFormElement) => form.submit());
    },
    sign: '.form-page .ds-error-summary',
  },
  thanks: { go: (page, { open }, at) => page.goto(at(`/s/${open.survey.id}/thanks`)), sign: '.thanks' },
  'thanks, closed and shared': {
    go: (page, { shared }, at) => page.goto(at(`/s/${shared.survey.id}/thanks`)),
    sign: '.thanks a[data-result]:not([hidden])',
  },

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
    goesOn: true,
    async go(page) {
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
      await page.locator('textarea').fill('Kari Ås;kari@example.no\nOle Bø;');
    },
    sign: '.people-preview',
  },
  'invited, cards': {
    goesOn: true,
    go: (page, { invited }, at) => page.goto(at(`/cards#${invited.survey.id}`)),
    sign: '.card .qr svg',
  },
  'invited, answering together': {
    goesOn: true,
    go: (page, { invited }, at) => page.goto(at(`/together#${invited.survey.id}`)),
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
