import { onward } from '../support/respondent.ts';
import { type State, SURVEY_STATES } from './survey-states.ts';
import { unfold } from './unfold.ts';

const wrongKey = (prefix: string) => `${prefix}_${'a'.repeat(28)}`;

/** Every page in every condition it can be in. */
export const STATES: Readonly<Record<string, State>> = {
  'front page': { go: (page, _, at) => page.goto(at('/')), sign: '.landing h1' },
  'privacy page': { go: (page, _, at) => page.goto(at('/privacy')), sign: '.site-main h1' },
  'method page': {
    async go(page, _, at) {
      await page.goto(at('/method'));
      await unfold(page, '.method');
    },
    sign: '.method table',
  },
  'page for representatives': {
    go: (page, _, at) => page.goto(at('/representatives')),
    sign: '.agreement-print',
  },
  'page on presenting a no': {
    go: (page, _, at) => page.goto(at('/present-a-no')),
    sign: '.say-no-copy button',
  },
  'page for the officer': {
    go: (page, _, at) => page.goto(at('/data-protection')),
    sign: '.officer-actions button',
  },
  'accessibility page': { go: (page, _, at) => page.goto(at('/accessibility')), sign: '.site-main h1' },
  'API page': { go: (page, _, at) => page.goto(at('/api-docs')), sign: '.api h1' },
  'missing page': { go: (page, _, at) => page.goto(at('/nowhere')), sign: '.missing' },

  'setup, empty': { go: (page, _, at) => page.goto(at('/new')), sign: '#closing-date' },
  'setup, with errors': {
    goesOn: true,
    async go(page) {
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
  'portfolio, asking before the next round': {
    goesOn: true,
    go: (page) => page.locator('.survey-actions button').click(),
    sign: '#start-dialog[open]',
  },
  'portfolio, shared with everybody': {
    async go(page, { shared }, at) {
      await page.goto(at(`/coach#${shared.key}`));
      await unfold(page, '.organisation');
    },
    sign: '[role=switch]:checked',
  },
  'portfolio, asking before another one': {
    async go(page, { open, tooFew }, at) {
      await page.goto(at(`/coach#${open.key}`));
      await page.locator('.organisation').waitFor();
      await page.goto(at(`/coach#${tooFew.key}`));
    },
    sign: '#other-dialog[open] .copy',
  },
  'portfolio, a kept key that opens nothing': {
    async go(page, _, at) {
      await page.addInitScript((key) => sessionStorage.setItem('okr-klar-coach-key', key), wrongKey('ck'));
      await page.goto(at('/coach'));
    },
    sign: '.locked .dialog-actions',
  },
  'portfolio, asking before closing': {
    async go(page, { open }, at) {
      await page.goto(at(`/coach#${open.key}`));
      await page.locator('.survey-actions button').first().click();
    },
    sign: '#close-dialog[open]',
  },
  "portfolio, the coach's own view with errors": {
    goesOn: true,
    async go(page) {
      await page.keyboard.press('Escape');
      await page.locator('.survey-actions button').last().click();
      await page.locator('#view-dialog [type=submit]').click();
    },
    sign: '#view-dialog .ds-error-summary',
  },
  'portfolio, asking before forgetting': {
    goesOn: true,
    async go(page) {
      await page.keyboard.press('Escape');
      await page.locator('.own-key > .ds-button').click();
    },
    sign: '#forget-dialog[open]',
  },
  'portfolio, list of keys': {
    goesOn: true,
    async go(page) {
      await page.keyboard.press('Escape');
      await page.locator('.own-list summary').click();
    },
    sign: '.key',
  },
  'portfolio, adding a key': {
    goesOn: true,
    go: (page) => page.locator('.key-buttons button').first().click(),
    sign: '#add-key-dialog[open]',
  },
  'portfolio, given an organisation': {
    go: (page, _, at) => page.goto(at(`/coach#${wrongKey('tk')}`)),
    sign: '.locked .advice .ds-button',
  },
  'recovery sheet': {
    async go(page, { open }, at) {
      const sheet = JSON.stringify({ key: open.key, words: Array(11).fill('lusab') });
      await page.addInitScript((text) => sessionStorage.setItem('okr-klar-recovery-sheet', text), sheet);
      await page.goto(at('/recovery'));
    },
    sign: '.recovery .qr svg',
  },
  'recovery sheet, gone': { go: (page, _, at) => page.goto(at('/recovery')), sign: '.site-main h1' },

  ...SURVEY_STATES,

  'results, with groups': {
    async go(page, { shown }, at) {
      await page.goto(at(`/r#${shown.organisation.resultsKey}`));
      await unfold(page, '.part');
    },
    sign: '.part',
  },
  'results, too few': {
    go: (page, { tooFew }, at) => page.goto(at(`/r#${tooFew.organisation.resultsKey}`)),
    sign: '.message .bullets',
  },
  'results, round still open': {
    go: (page, { open }, at) => page.goto(at(`/r#${open.organisation.resultsKey}`)),
    sign: '.message .ds-button[data-variant=secondary]',
  },
  'results, shared with everybody': {
    go: (page, { shared }, at) => page.goto(at(`/r#${shared.survey.id}`)),
    sign: '.part',
  },
  'results, not shared': {
    go: (page, { shown }, at) => page.goto(at(`/r#${shown.survey.id}`)),
    sign: '#link',
  },
  'results, no key': { go: (page, _, at) => page.goto(at('/r')), sign: '#link' },
  'results, wrong key': { go: (page, _, at) => page.goto(at(`/r#${wrongKey('rk')}`)), sign: '#link' },
};
