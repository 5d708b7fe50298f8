import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES, type Locale, pathIn, textIn } from '#i18n/index.ts';
import { openSurvey } from '../support/client.ts';
import { type Site, startSite } from '../support/site.ts';

/** The sheet for staff and safety representatives. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const addressIn = (locale: Locale) => pathIn(locale, '/representatives');

test('the sheet has an address in the words of each language', () => {
  expect(LOCALES.map(addressIn)).toEqual(['/tillitsvalgte', '/nn/tillitsvalde', '/en/representatives']);
});

test.each(LOCALES)('in %s it prints on one page of A4, with room to spare', async (locale) => {
  await using opened = await site.open();
  const { page } = opened;
  await page.addInitScript(() => {
    globalThis.print = () => document.body.setAttribute('data-asked', '');
  });
  await page.goto(addressIn(locale));
  await page.getByRole('button', { name: textIn(locale).representatives.print }).click();
  expect(await page.locator('body').getAttribute('data-asked')).toBe('');
  const pages = async () =>
    (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').split('/Type /Page\n')
      .length - 1;
  expect(await pages()).toBe(1);
  // Room for a font that is wider or taller than this machine's.
  await page.evaluate(() => document.body.style.setProperty('line-height', '1.38', 'important'));
  expect(await pages()).toBe(1);
  // Control: as much text again would need another page.
  await page.evaluate(() => {
    const columns = document.querySelector('.agreement-columns') as Element;
    columns.after(columns.cloneNode(true));
  });
  expect(await pages()).toBeGreaterThan(1);
  expect(await opened.complaints()).toEqual([]);
});

test.each(LOCALES)(
  'in %s every blank is a line to write on, on paper too, and without a script',
  async (locale) => {
    await using opened = await site.open({ javaScriptEnabled: false });
    const { page } = opened;
    await page.goto(addressIn(locale));
    const { who, dates } = textIn(locale).representatives.blanks;
    expect(await page.locator('.blanks dt').allTextContents()).toEqual([...who, ...dates]);
    expect(await page.locator('.agreement-print').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    for (const line of await page.locator('.blanks dd').all()) {
      // 6 mm is what a hand needs.
      expect((await line.boundingBox())?.height).toBeGreaterThan((6 / 25.4) * 96);
    }
  },
);

test.each(LOCALES)('in %s the privacy page and the footer lead to it', async (locale) => {
  await using opened = await site.open({ javaScriptEnabled: false });
  for (const path of ['/privacy', '/']) {
    await opened.page.goto(pathIn(locale, path));
    expect(await opened.page.locator(`a[href="${addressIn(locale)}"]`).count()).toBe(1);
  }
});

test('the share kit leads to it in the language of the survey, whatever that of the coach', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await site.open();
  const { page } = coach;
  await page.goto(pathIn('en', `/coach#${key}`));
  await page.getByText(textIn('en').share.heading, { exact: true }).click();
  const [sheet] = await Promise.all([
    page.waitForEvent('popup'),
    page.locator('.more-ways').getByText(textIn('en').share.representatives.name).click(),
  ]);
  await sheet.getByRole('heading', { name: textIn('nb').representatives.heading }).waitFor();
});
