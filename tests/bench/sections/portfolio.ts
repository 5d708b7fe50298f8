import type { Browser, Page } from 'playwright-core';
import { DESKTOP, launchBrowser, openFreshPage } from '../../support/browser.ts';
import { temporaryFolder } from '../../support/host.ts';
import { startHost, stopHost } from '../../support/process.ts';
import { seedPortfolio } from '../../support/store-seed.ts';
import { alternate, figureOf, ratioOf } from '../figures.ts';
import { atMost, noted, type Row, written } from '../report.ts';

const RUNS = 5;
const FEW = 20;
const MANY = 200;

/** What typing a name costs a coach with many organisations, beside a coach with a tenth of them. */
export async function portfolio(): Promise<Row[]> {
  await using parts = new AsyncDisposableStack();
  const browser = await launchBrowser();
  parts.defer(() => browser.close());
  const longest: number[] = [];
  const things = {
    few: await searching(parts, browser, FEW, []),
    many: await searching(parts, browser, MANY, longest),
  };
  const { few, many } = await alternate(RUNS, things);
  return [
    noted(`searching ${FEW} organisations, all of the page's work`, figureOf(few), written.ms),
    noted(`searching ${MANY} organisations, all of the page's work`, figureOf(many), written.ms),
    atMost(MANY / FEW, 'the second over the first', ratioOf(many, few), written.ratio),
    noted(`searching ${MANY} organisations, longest task`, figureOf(longest), written.ms),
  ];
}

/** A host with a portfolio of its own. @returns one search in it: milliseconds the page worked */
async function searching(
  parts: AsyncDisposableStack,
  browser: Browser,
  count: number,
  longest: number[],
): Promise<() => Promise<number>> {
  const folder = parts.use(temporaryFolder());
  const names = Array.from({ length: count }, (_, place) => `Virksomhet nummer ${place + 1}`);
  const key = await seedPortfolio(folder.path, names);
  const host = await startHost(folder.path);
  parts.defer(() => stopHost(host));
  return async () => {
    await using coach = await openFreshPage(browser, host.origin, { viewport: DESKTOP });
    await coach.page.goto(`/coach#${key}`);
    await coach.page.getByText(`Viser ${count} av ${count}`).waitFor();
    const { worked, longestTask } = await search(coach.page);
    longest.push(longestTask);
    return worked;
  };
}

/** Types a name, letter by letter. @returns milliseconds; a task counts as long from 50 */
async function search(page: Page): Promise<{ worked: number; longestTask: number }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await page.evaluate(watch);
  const before = await worked();
  await page.locator('#search').pressSequentially('nummer 20');
  const longestTask = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks),
  );
  return { worked: (await worked()) - before, longestTask };
}

/** Runs in the page. */
function watch(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
}
