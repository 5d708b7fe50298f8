import type { Page } from 'playwright-core';
import { answers, call, close, openSurvey, respond, response, share } from '../support/client.ts';
import { openInvited } from '../support/invitations.ts';
import { answerAllSteps, onward, openSurveyPage, reachReview } from '../support/respondent.ts';
import type { Site } from '../support/site.ts';

/** One state of a page: how to get there, and what is on the screen then. */
export interface State {
  /** Goes there. `at` puts the language into a path. */
  readonly go: (page: Page, world: World, at: (path: string) => string) => Promise<unknown>;
  /** What can be seen only in this state. */
  readonly sign: string;
}

export type World = Awaited<ReturnType<typeof makeWorld>>;

/** Surveys in every condition, made once. */
export async function makeWorld({ fetch }: Site) {
  const shown = await openSurvey(fetch, { groups: ['Ledelse', 'Medarbeidere'], employees: 30 });
  for (let person = 0; person < 24; person += 1) {
    const given = answers('yes', {
      'ambassador-empowered': 'unsure',
      'leadership-rhythm': person % 2 ? 'no' : 'yes',
      'goals-open': person % 5 ? 'no' : 'yes',
    });
    await respond(fetch, shown.survey.id, response(given, person % 3 ? 'g2' : 'g1'));
  }
  await close(fetch, shown.key, shown.survey.id);
  const body = { organisationId: shown.organisation.id, groups: ['Ledelse', 'Medarbeidere'] };
  await call(fetch, 'POST', '/api/surveys', { key: shown.key, body });

  const tooFew = await openSurvey(fetch);
  await respond(fetch, tooFew.survey.id);
  await close(fetch, tooFew.key, tooFew.survey.id);

  const shared = await openSurvey(fetch);
  await share(fetch, shared.key, shared.organisation.id, true);
  for (let person = 0; person < 6; person += 1) await respond(fetch, shared.survey.id);
  await close(fetch, shared.key, shared.survey.id);

  const grouped = await openSurvey(fetch, { groups: ['Ledelse', 'Medarbeidere'] });
  const invited = await openInvited(fetch);
  return { shown, tooFew, shared, grouped, open: await openSurvey(fetch), invited };
}

/** Opens everything that is folded away, once `part` is there. */
export async function unfold(page: Page, part: string): Promise<void> {
  await page.locator(part).first().waitFor();
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

/** The survey without its script. Other scripts run: axe is one. */
async function openPlainForm(page: Page, path: string): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script.*?<\/script>/gs, '');
    await route.fulfill({ response, body });
  });
  await page.goto(path);
}

const wrongKey = (prefix: string) => `${prefix}_${'a'.repeat(28)}`;

/** Every page in every condition it can be in. */
export const STATES: Readonly<Record<string, State>> = {
  'front page': { go: (page, _, at) => page.goto(at('/')), sign: '.landing h1' },
  'privacy page': { go: (page, _, at) => page.goto(at('/privacy')), sign: '.site-main h1' },
  'API page': { go: (page, _, at) => page.goto(at('/api-docs')), sign: '.api h1' },
  'missing page': { go: (page, _, at) => page.goto(at('/nowhere')), sign: '.missing' },

  'setup, empty': { go: (page, _, at) => page.goto(at('/new')), sign: '#closing-date' },
  'setup, with errors': {
    async go(page, _, at) {
      await page.goto(at('/new'));
      await page.locator('#groups-add').click();
      await page.locator('#employees').fill('3');
      await onward(page).click();
    },
    sign: '.ds-error-summary',
  },
  'setup, ready': {
    async go(page, _, at) {
      await page.goto(at('/new'));
      await page.locator('#name').fill('Nordlys');
      await onward(page).click();
    },
    sign: '.ready .qr svg',
  },

  'portfolio, locked': { go: (page, _, at) => page.goto(at('/coach')), sign: '.locked' },
  'portfolio, wrong key': {
    go: (page, _, at) => page.goto(at(`/coach#${wrongKey('ck')}`)),
    sign: '.locked',
  },
  'portfolio, open round': {
    async go(page, { shown }, at) {
      await page.goto(at(`/coach#${shown.key}`));
      await unfold(page, '.organisation');
    },
    sign: '.organisation .qr svg',
  },
  'portfolio, closed with too few': {
    go: (page, { tooFew }, at) => page.goto(at(`/coach#${tooFew.key}`)),
    sign: '.organisation .advice',
  },
  'portfolio, shared with everybody': {
    async go(page, { shared }, at) {
      await page.goto(at(`/coach#${shared.key}`));
      await unfold(page, '.organisation');
    },
    sign: '[role=switch]:checked',
  },
  'portfolio, asking before closing': {
    async go(page, { open }, at) {
      await page.goto(at(`/coach#${open.key}`));
      await page.locator('.survey-actions button').click();
    },
    sign: '#close-dialog[open]',
  },
  'portfolio, asking before the next round': {
    async go(page, { tooFew }, at) {
      await page.goto(at(`/coach#${tooFew.key}`));
      await page.locator('.survey-actions button').click();
    },
    sign: '#start-dialog[open]',
  },
  'portfolio, asking before forgetting': {
    async go(page, { open }, at) {
      await page.goto(at(`/coach#${open.key}`));
      await page.locator('.own-key > .ds-button').click();
    },
    sign: '#forget-dialog[open]',
  },

  'survey, first step': {
    async go(page, { open }, at) {
      await openSurveyPage(page, at(`/s/${open.survey.id}`));
      await page.locator('summary').click();
    },
    sign: '.survey-promise [open]',
  },
  'survey, error summary': {
    async go(page, { open }, at) {
      await openSurveyPage(page, at(`/s/${open.survey.id}`));
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
    go: (page, { grouped }, at) => reachReview(page, at(`/s/${grouped.survey.id}`), 'g1'),
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
    go: (page, _, at) => page.goto(at('/s/22222222')),
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

  'results, with groups': {
    async go(page, { shown }, at) {
      await page.goto(at(`/r#${shown.organisation.resultsKey}`));
      await unfold(page, '.part');
    },
    sign: '.part table',
  },
  'results, too few': {
    go: (page, { tooFew }, at) => page.goto(at(`/r#${tooFew.organisation.resultsKey}`)),
    sign: '.message .steps',
  },
  'results, round still open': {
    go: (page, { open }, at) => page.goto(at(`/r#${open.organisation.resultsKey}`)),
    sign: '.message .ds-button[data-variant=secondary]',
  },
  'results, shared with everybody': {
    go: (page, { shared }, at) => page.goto(at(`/r#${shared.survey.id}`)),
    sign: '.part table',
  },
  'results, not shared': {
    go: (page, { shown }, at) => page.goto(at(`/r#${shown.survey.id}`)),
    sign: '#link',
  },
  'results, no key': { go: (page, _, at) => page.goto(at('/r')), sign: '#link' },
  'results, wrong key': { go: (page, _, at) => page.goto(at(`/r#${wrongKey('rk')}`)), sign: '#link' },
};
