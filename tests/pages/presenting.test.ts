import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES, pathIn, textIn } from '#i18n/index.ts';
import { type Site, startSite } from '../support/site.ts';

/** The page on presenting a no. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

test('the page has an address in the words of each language', () => {
  const addresses = LOCALES.map((locale) => pathIn(locale, '/present-a-no'));
  expect(addresses).toEqual(['/legg-fram-et-nei', '/nn/legg-fram-eit-nei', '/en/present-a-no']);
});

test.each(LOCALES)('in %s the six lines for a leader are copied, one on each line', async (locale) => {
  await using opened = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = opened;
  const { heading, leadership } = textIn(locale).presenting;
  await page.goto(pathIn(locale, '/method'));
  await page.getByRole('link', { name: heading }).click();
  await page.getByRole('button', { name: leadership.copy }).click();
  await page.getByText(leadership.copied).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toEqual(leadership.lines);
  expect(leadership.lines).toHaveLength(6);
  expect(await opened.complaints()).toEqual([]);
});

test.each(LOCALES)(
  'in %s a copy that is refused says so, and the lines stay to be selected',
  async (locale) => {
    await using opened = await site.open();
    const { page } = opened;
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject() } });
    });
    const { copy, copyFailed, lines } = textIn(locale).presenting.leadership;
    await page.goto(pathIn(locale, '/present-a-no'));
    await page.getByRole('button', { name: copy }).click();
    await page.getByText(copyFailed).waitFor();
    await page.getByText(lines[0] as string).waitFor();
  },
);

test.each(LOCALES)('in %s it prints on one page of A4', async (locale) => {
  await using opened = await site.open();
  const { page } = opened;
  await page.goto(pathIn(locale, '/present-a-no'));
  const pages = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').split('/Type /Page\n').length - 1;
  expect(await pages()).toBe(1);
  // Control: as much text again would need another page.
  await page.evaluate(() => {
    const text = document.querySelector('.say-no') as Element;
    text.after(text.cloneNode(true));
  });
  expect(await pages()).toBeGreaterThan(1);
});
