import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, startSite } from '../support/site.ts';

/** The report as it is laid out on paper. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site[Symbol.asyncDispose]());

async function onPaper() {
  // A4 less its margins, in pixels of 1/96 inch.
  const reader = await site.open({ viewport: { width: 673, height: 1000 } });
  await reader.page.goto('/example');
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
