import { afterAll, beforeAll, expect, test } from 'vitest';
import { answers, close, openSurvey, respond, response, share } from '../support/client.ts';
import { changeCoachView } from '../support/plans.ts';
import { type Site, startSite } from '../support/site.ts';
import { write } from './closed-rounds.ts';
import { partedHeadings } from './paper.ts';

/** The report as it is laid out on paper. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

async function onPaper(path = '/example') {
  // A4 less its margins, in pixels of 1/96 inch.
  const reader = await site.open({ viewport: { width: 673, height: 1000 } });
  await reader.page.goto(path);
  await reader.page.locator('.findings').waitFor();
  await reader.page.emulateMedia({ media: 'print' });
  return reader;
}

test('nothing in the report runs into what comes after it', async () => {
  await using reader = await onPaper();
  const overlaps = await reader.page.evaluate(() => {
    const parts = [...document.querySelectorAll('.findings > *')].filter((part) => part.checkVisibility());
    const boxes = parts.map((part) => part.getBoundingClientRect());
    return boxes.flatMap(({ bottom }, at) =>
      at + 1 < boxes.length && bottom > (boxes[at + 1]?.top ?? 0) + 1 ? [parts[at]?.className] : [],
    );
  });
  expect(overlaps).toEqual([]);
});

test('a heading takes room for what follows along to the page it stands on, in engines that part them too', async () => {
  await using reader = await onPaper();
  const rooms = await reader.page.evaluate(() =>
    [...document.querySelectorAll('.part h2')].map((heading) => {
      const { height, marginBlockEnd } = getComputedStyle(heading, '::after');
      return [
        getComputedStyle(heading).breakInside,
        Number.parseFloat(height),
        Number.parseFloat(marginBlockEnd),
      ];
    }),
  );
  expect(rooms.length).toBeGreaterThan(3);
  for (const [inside, room, back] of rooms) {
    expect(inside).toBe('avoid');
    expect(Number(room)).toBeGreaterThan(100);
    // The room is lent: on the same page nothing moves.
    expect(Number(room) + Number(back)).toBeCloseTo(0, 0);
  }
});

/** What employees see by the answer link: what will be done, the result, and what the coach had thought. */
async function answerPage(): Promise<string> {
  const opened = await openSurvey(site.fetch, { employees: 25 });
  const { key, organisation, survey } = opened;
  const coachView = { answers: answers('yes'), shared: true };
  await changeCoachView(site.fetch, key, survey.id, { coachView });
  for (let person = 0; person < 20; person += 1) {
    await respond(site.fetch, survey.id, response(answers(person < 15 ? 'no' : 'yes')));
  }
  await close(site.fetch, key, survey.id);
  await share(site.fetch, key, organisation.id, true);
  await write(site.fetch, opened, [
    { questionId: 'goals-visible', text: 'Samle målene', owner: 'Daglig leder' },
  ]);
  return `/r#${survey.id}`;
}

test.each([
  ['a result over several rounds', () => '/example'],
  ['the answer page', answerPage],
])('no heading of %s is on another sheet than what follows it', async (_, path) => {
  await using reader = await onPaper(await path());
  const { page } = reader;
  expect(await partedHeadings(page)).toEqual([]);
  // Control: without what keeps them together, they are found.
  await page.evaluate(() => {
    for (const kept of document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, summary, .fold-content > p')) {
      kept.style.breakAfter = 'auto';
      kept.style.breakInside = 'auto';
    }
  });
  expect(await partedHeadings(page)).not.toEqual([]);
});

test('verdict, bar and logo stay whole and keep their colours', async () => {
  await using reader = await onPaper();
  const looks = await reader.page.evaluate(() =>
    ['.site-header', '.verdict', '.bar'].map((place) => {
      const { breakInside, printColorAdjust } = getComputedStyle(document.querySelector(place) as Element);
      return [breakInside, printColorAdjust];
    }),
  );
  expect(looks).toEqual(Array(3).fill(['avoid', 'exact']));
});
