import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '#core/index.ts';
import { DESKTOP, PHONE } from '../support/browser.ts';
import { call, closedWith, openSurvey, QUESTIONS, respond, response } from '../support/client.ts';
import { type Site, startSite } from '../support/site.ts';

/** How long the results page is, on a phone and on a desktop, and what its first screen has, for five shapes of results. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const LONGEST_ON_PHONE = 3_500;
const SCREENS_ON_DESKTOP = 2;

type Opened = Awaited<ReturnType<typeof openSurvey>>;

/** Twenty people answer. @param noes how many of them say no to each question, in the order asked */
async function answered(opened: Opened, noes: readonly number[], groups: readonly string[]): Promise<void> {
  for (let person = 0; person < 20; person += 1) {
    const given = QUESTIONS.map((id, place): [string, Answer] => [
      id,
      person < (noes[place] ?? 0) ? 'no' : 'yes',
    ]);
    await respond(
      site.fetch,
      opened.survey.id,
      response(Object.fromEntries(given), groups.length > 0 ? `g${(person % 2) + 1}` : null),
    );
  }
  expect(await closedWith(site.fetch, opened)).toBe(20);
}

const NONE: readonly number[] = [];
const ONE = [0, 0, 0, 0, 0, 0, 0, 0, 16];
const FOUR = [6, 14, 6, 0, 0, 0, 0, 0, 16];

async function withRounds(rounds: readonly (readonly number[])[], groups: string[] = []): Promise<Opened> {
  const opened = await openSurvey(site.fetch, { employees: 25, groups });
  let round: Opened = opened;
  for (const [place, noes] of rounds.entries()) {
    if (place > 0) {
      const body = { organisationId: opened.organisation.id, groups, mode: 'together' };
      const next = await call<Opened['survey']>(site.fetch, 'POST', '/api/surveys', {
        key: opened.key,
        body,
      });
      round = { ...opened, survey: next.body };
    }
    await answered(round, noes, groups);
  }
  return opened;
}

const SHAPES = {
  'four weaknesses': () => withRounds([FOUR]),
  'no weakness': () => withRounds([NONE]),
  'one weakness': () => withRounds([ONE]),
  'groups of four weaknesses': () => withRounds([FOUR], ['Ledelse', 'Drift']),
  'three rounds of four weaknesses': () => withRounds([ONE, NONE, FOUR]),
};

test.each(Object.entries(SHAPES))(
  'the page of %s is short, and long with everything unfolded',
  async (name, make) => {
    const { organisation } = await make();
    await using reader = await site.open({ viewport: PHONE });
    const { page } = reader;
    await page.goto(`/r#${organisation.resultsKey}`);
    await page.locator('.findings').waitFor();
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const onPhone = await height();
    // The first screen has the verdicts, how far they can be relied on, and what to do, all of it whole.
    for (const part of ['.verdicts', '.reliance', '.first-step, .next-steps']) {
      const { y, height: tall } = (await page.locator(part).first().boundingBox()) ?? { y: 0, height: 1e6 };
      expect([name, part, y + tall <= PHONE.height]).toEqual([name, part, true]);
    }
    await page.setViewportSize(DESKTOP);
    const onDesktop = await height();
    console.log(name, onPhone, onDesktop);
    expect([name, onPhone <= LONGEST_ON_PHONE, onPhone]).toEqual([name, true, onPhone]);
    const most = SCREENS_ON_DESKTOP * DESKTOP.height;
    expect([name, onDesktop <= most, onDesktop]).toEqual([name, true, onDesktop]);
    // Control: unfolded, the same page is too long for both.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await height()).toBeGreaterThan(most);
    await page.setViewportSize(PHONE);
    expect(await height()).toBeGreaterThan(onPhone + 1_000);
    expect(await reader.complaints()).toEqual([]);
  },
);
