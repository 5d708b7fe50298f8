import { expect, test } from 'vitest';
import { startSite } from '/work/wt/r22/tests/support/site.ts';
const OUT = '/tmp/okr/shots22/';
test('shots', async () => {
  await using site = await startSite();
  const which = (process.env.SHOTS ?? 'nb').split(',');
  for (const l of which) {
    const path = l === 'nb' ? '/example' : `/${l}/example`;
    for (const [name, viewport] of [['phone', { width: 390, height: 844 }], ['desktop', { width: 1280, height: 800 }]] as const)
      for (const colorScheme of (process.env.DARK ? ['light', 'dark'] : ['light']) as ('light'|'dark')[]) {
        await using visit = await site.open({ viewport, colorScheme });
        await visit.page.goto(path);
        await visit.page.locator('.findings').waitFor();
        const h = await visit.page.evaluate(() => document.documentElement.scrollHeight);
        console.log(l, name, colorScheme, h);
        await visit.page.screenshot({ path: `${OUT}${l}-${name}-${colorScheme}.png`, fullPage: true });
        if (process.env.OPEN) {
          await visit.page.evaluate(() => document.querySelectorAll('.findings details').forEach((d) => { (d as HTMLDetailsElement).open = !d.matches('.downloads'); }));
          await visit.page.screenshot({ path: `${OUT}${l}-${name}-${colorScheme}-open.png`, fullPage: true });
        }
      }
  }
  expect(1).toBe(1);
}, 120000);
