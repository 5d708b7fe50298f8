import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLAIN_HTTP } from '../support/browser.ts';
import { closedWith } from '../support/client.ts';
import { openInvitedByLink } from '../support/invited.ts';
import { answerAndSend, arrive, startButton, watchSent } from '../support/invitee.ts';
import { total, weighPage } from '../support/meter.ts';
import { answerAllSteps, keptIn, onward } from '../support/respondent.ts';
import { type Site, startSite } from '../support/site.ts';
import { change, inSurvey, tradeWithAnotherKey } from '../support/tampering.ts';

/** An invited respondent's way from the link to a counted response, and everything that may go wrong on it. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

test('opening the link trades nothing and loads no crypto; Start does, once, and the answers go without the code', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  const { sent, to } = watchSent(page);
  await arrive(page, opened.survey.id, opened.fragment(0));
  expect(new URL(page.url()).hash).toBe('');
  expect(sent.filter((line) => line.includes('voprf'))).toEqual([]);
  expect(to('/credentials')).toEqual([]);
  const words = await page.locator('.invited-words [translate]').textContent();
  // Five, and the two spares that one person may spend.
  expect(await page.locator('.invited-numbers dd').allTextContents()).toEqual(['12', '2', '7']);
  await page.locator('.survey-promise summary').click();
  await page.locator('.survey-promise').getByText('Vi lagrer et kontrolltall for koden').waitFor();
  await page.locator('.survey-promise').getByText('7 for et resultat, og 10 for å vise en gruppe').waitFor();

  await startButton(page).click();
  await answerAndSend(page);
  const [crypto] = sent.filter((line) => line.includes('voprf'));
  const weighed = await weighPage(site.origin, new URL(crypto?.trim() ?? '').pathname);
  expect(total(weighed)).toBeLessThanOrEqual(18_000);
  expect(to('/credentials')).toHaveLength(1);
  expect(to('/responses').join()).toContain('"credential"');
  expect(to('/responses').join()).not.toContain(opened.codes[0]);
  const shown = page.locator('[data-words]:not([hidden])');
  expect(await shown.textContent()).toContain(words?.trim());
  expect(JSON.stringify(await keptIn(page, `${opened.survey.id}:invitation`))).not.toContain('credential');
  expect(await respondent.complaints()).toEqual([]);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

describe('the browser sends neither code nor answer when one invitee is served', () => {
  test.each<
    [what: string, document: ((text: string) => string) | null, page: ((html: string) => string) | null]
  >([
    [
      'another key',
      inSurvey(({ invitations }) => {
        invitations.publicKey = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
      }),
      null,
    ],
    [
      'another number of invitations',
      inSurvey(({ invitations }) => {
        invitations.count += 1;
      }),
      null,
    ],
    [
      'another digest of the questions',
      inSurvey(({ invitations }) => {
        invitations.questions.nb = 'A'.repeat(43);
      }),
      null,
    ],
    ['another question', null, (html) => html.replace('Er ledelsen selv med', 'Er du selv med')],
  ])('%s', async (_, document, html) => {
    const opened = await openInvitedByLink(site.fetch);
    await using respondent = await site.open();
    const { page } = respondent;
    const { sent } = watchSent(page);
    if (document) await change(page, `**/api/surveys/${opened.survey.id}`, document);
    if (html) await change(page, `**/s/${opened.survey.id}`, html);
    await arrive(page, opened.survey.id, opened.fragment(0));
    expect(await page.locator('.invited h2').textContent()).toBe(
      'Undersøkelsen stemmer ikke med invitasjonen',
    );
    expect(await startButton(page).count()).toBe(0);
    expect(
      sent.filter((line) => /credentials|responses/.test(line) || line.includes(opened.codes[0] ?? '-')),
    ).toEqual([]);
  });

  test('control: served what all others are, it trades and answers', async () => {
    const opened = await openInvitedByLink(site.fetch);
    await using respondent = await site.open();
    await change(
      respondent.page,
      `**/api/surveys/${opened.survey.id}`,
      inSurvey(() => undefined),
    );
    await change(respondent.page, `**/s/${opened.survey.id}`, (html) => `${html} `);
    await arrive(respondent.page, opened.survey.id, opened.fragment(0));
    await startButton(respondent.page).click();
    await answerAndSend(respondent.page);
    expect(await closedWith(site.fetch, opened)).toBe(1);
  });
});

test('a pass made with another key is none: no answer is sent, and the same code still has its pass', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  const { to } = watchSent(page);
  await tradeWithAnotherKey(page, opened.survey.id);
  await arrive(page, opened.survey.id, opened.fragment(0));
  await startButton(page).click();
  await page.getByRole('heading', { name: 'Vi fikk ikke et gyldig svarbevis' }).waitFor();
  expect(await page.locator(':is(fieldset, .invited button):visible').count()).toBe(0);
  expect(to('/credentials')).toHaveLength(1);
  expect(to('/responses')).toEqual([]);
  expect(await keptIn(page, `${opened.survey.id}:invitation`)).not.toHaveProperty('credential');

  // Control: what the site itself answers is taken.
  await page.unroute('**/credentials');
  await page.reload();
  await startButton(page).click();
  await answerAndSend(page);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('over plain http nothing can be checked: it says so, and neither code nor answer is sent', async () => {
  const { survey, codes, fragment } = await openInvitedByLink(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  const { sent } = watchSent(page);
  await page.goto(`http://${PLAIN_HTTP}:${new URL(site.origin).port}/s/${survey.id}${fragment(0)}`);
  await page.getByRole('heading', { name: 'Åpne lenken over en sikker forbindelse' }).waitFor();
  expect(await page.locator(':is(fieldset, .invited button):visible').count()).toBe(0);
  expect(sent.some((line) => line.includes(`/api/surveys/${survey.id}`))).toBe(true);
  const told = sent.filter((line) => /credentials|responses/.test(line) || line.includes(codes[0] ?? '-'));
  expect(told).toEqual([]);

  // Control: the browser takes localhost for safe, and starts.
  await arrive(page, survey.id, fragment(0));
  await startButton(page).click();
  await page.locator('#here').waitFor();
});

test('a lost reply is asked for with the same blinded element, over a reload too', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  const { to } = watchSent(page);
  await page.route('**/credentials', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await arrive(page, opened.survey.id, opened.fragment(0));
  await startButton(page).click();
  await page.getByText('prøver igjen straks').waitFor();
  await page.unroute('**/credentials');
  await page.reload();
  await startButton(page).click();
  await answerAndSend(page);
  expect(new Set(to('/credentials').map((line) => line.split(' ')[1])).size).toBe(1);
  expect(to('/credentials').length).toBeGreaterThan(1);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('a code that was used in another browser cannot be used; a spare can', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using first = await site.open();
  await arrive(first.page, opened.survey.id, opened.fragment(0));
  await startButton(first.page).click();
  await first.page.locator('#here').waitFor();

  await using again = await site.open();
  const { page } = again;
  await arrive(page, opened.survey.id, opened.fragment(0));
  await startButton(page).click();
  await page.getByRole('heading', { name: 'Denne invitasjonen kan ikke brukes' }).waitFor();
  await page.locator('#code').fill(`${opened.codes.at(-1)}`.toUpperCase().replace(/(.{4})/g, '$1 '));
  await page.locator('#code').press('Enter');
  await startButton(page).click();
  await answerAndSend(page);
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('in two visits: the pass is fetched in one browser and answers in another, once', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using first = await site.open();
  await arrive(first.page, opened.survey.id, opened.fragment(0));
  await first.page.locator('.invited summary').click();
  await first.page.getByRole('button', { name: 'Hent svarbevis, svar senere' }).click();
  const link = await first.page.getByLabel('Lenke for å svare senere').inputValue();
  expect(link).not.toContain(opened.codes[0]);

  await using second = await site.open();
  const { to } = watchSent(second.page);
  await second.page.goto(link);
  await startButton(second.page).click();
  await answerAndSend(second.page);
  expect(to('/credentials')).toEqual([]);

  await first.page.getByRole('button', { name: 'Svar nå' }).click();
  await first.page.locator('#here').waitFor();
  await answerAllSteps(first.page);
  await onward(first.page).click();
  await first.page.getByRole('heading', { name: 'Svarbeviset kan ikke brukes' }).waitFor();
  expect(await closedWith(site.fetch, opened)).toBe(1);
});

test('a survey that closes meanwhile says so', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using respondent = await site.open();
  await arrive(respondent.page, opened.survey.id, opened.fragment(0));
  await closedWith(site.fetch, opened);
  await startButton(respondent.page).click();
  await respondent.page.getByRole('heading', { level: 1, name: 'Undersøkelsen er stengt' }).waitFor();
  expect(await respondent.page.locator('.invited').count()).toBe(0);
});

test('without an invitation there is nothing to answer, and a reload in the middle goes on', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  await arrive(page, opened.survey.id, '');
  expect(await page.locator('.invited h2').textContent()).toBe('Du trenger din egen invitasjon');
  expect(await page.locator('fieldset:visible').count()).toBe(0);
  await arrive(page, opened.survey.id, opened.fragment(0)).catch(() => undefined);
  await startButton(page).click();
  await page.locator('fieldset:visible').first().waitFor();
  await page.reload();
  await page.locator('fieldset:visible').first().waitFor();
  expect(await page.locator('.invited').count()).toBe(0);
  await page.locator('.survey-promise [data-invited]').waitFor({ state: 'attached' });
});

test('the keyboard alone starts, and focus follows', async () => {
  const opened = await openInvitedByLink(site.fetch);
  await using respondent = await site.open();
  const { page } = respondent;
  await arrive(page, opened.survey.id, opened.fragment(0));
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press('Tab');
    if (await startButton(page).evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await page.locator('#here:focus').waitFor();
  expect(await page.locator('#here').textContent()).toBe('Ledelsens engasjement');
});
