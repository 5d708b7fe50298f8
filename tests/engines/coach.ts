import { expect, test } from 'vitest';
import { DESKTOP, PHONE } from '../support/browser.ts';
import { openSurvey, QUESTIONS, respond } from '../support/client.ts';
import type { World } from './world.ts';

/** A coach's way from the form to a closed survey. */
export function coachTests(world: World): void {
  test('a coach starts a survey, takes what there is to share, and closes it', async () => {
    await using tab = await world.open(DESKTOP);
    await tab.goto('/new');
    await tab.fill('#name', 'Ås Øl & Sånt');
    await tab.fill('#employees', '20');
    await tab.click('#mode-together');
    await tab.click('button[type=submit]');
    await tab.waitFor('.ready .qr svg');

    const svg = await tab.saves('.qr-kit-files button', '.svg');
    expect(svg.content.toString()).toMatch(/^<svg/);
    const png = await tab.saves('.qr-kit-files button:last-of-type', '.png');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    const calendar = await tab.saves('.more-ways button', '.ics');
    expect(calendar.content.toString()).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);

    const link = await tab.evaluate(
      () => document.querySelector<HTMLAnchorElement>('.link-card[data-kind=answer] a')?.href ?? '',
    );
    const id = new URL(link).pathname.split('/').at(-1) as string;
    for (let person = 0; person < 6; person += 1) await respond(world.site.fetch, id);

    await tab.click('.ready-step > .ds-button');
    await tab.waitFor('article', '6 av 20 har svart');
    await tab.click('.survey-actions button');
    await tab.click('#close-dialog [data-color=danger]');
    await tab.waitFor('article', '6 av 20 svarte');
    await tab.click('.survey-actions a');
    await tab.waitFor('.results', 'Ås Øl & Sånt');
  });

  test("a coach's own view is written by keys, and is there when the form is opened again", async () => {
    const { key } = await openSurvey(world.site.fetch);
    await using tab = await world.open(PHONE);
    await tab.goto(`/coach#${key}`);
    await tab.click('.survey-actions [data-variant=tertiary]');
    for (const id of QUESTIONS) await tab.press(`#view-${id}`, ' ');
    await tab.press('#view-dialog [type=submit]', 'Enter');
    await tab.waitFor('article', 'Inntrykket ditt er lagret');
    await tab.press('.survey-actions [data-variant=tertiary]', 'Enter');
    await tab.waitFor('#view-dialog :checked');
    expect(await tab.evaluate(() => document.querySelectorAll('#view-dialog :checked').length)).toBe(12);
  });
}
