import type { Browser } from 'playwright-core';
import { launchBrowser, openFreshPage } from '../../support/browser.ts';
import { openSurvey, overNetwork } from '../../support/client.ts';
import { temporaryFolder } from '../../support/host.ts';
import { startHost, stopHost } from '../../support/process.ts';
import { startChild } from '../child.ts';
import { alternate, figureOf, ratioOf } from '../figures.ts';
import { atMost, noted, type Row, written } from '../report.ts';
import { startSlowNetwork } from '../slow-network.ts';

const RUNS = 9;
/** A run is the middle one of so many visits: a single one differs by a tenth, by where a frame happens to begin. */
const VISITS = 5;
/** A slow phone: 4 x less CPU, and a slow network before each server. */
const SLOW_CPU = { rate: 4 };

/** What one visit showed, in milliseconds; the shift has no unit. */
interface Visit {
  readonly firstAnswer: number;
  readonly blocked: number;
  readonly shift: number;
}

/** From typing the address to the first answer that sticks, beside the page written by hand. */
export async function firstAnswer(): Promise<Row[]> {
  await using parts = new AsyncDisposableStack();
  const folder = parts.use(temporaryFolder());
  const host = await startHost(folder.path);
  parts.defer(() => stopHost(host));
  const floor = parts.use(await startChild('floor/host.ts'));
  const slowHost = parts.use(await startSlowNetwork(host.origin));
  const slowFloor = parts.use(await startSlowNetwork(floor.origin));
  const browser = await launchBrowser({ whole: true });
  parts.defer(() => browser.close());
  const { survey } = await openSurvey(overNetwork(host.origin));

  const addresses = {
    least: `${slowFloor.origin}/`,
    texts: `${slowFloor.origin}/texts`,
    ours: `${slowHost.origin}/s/${survey.id}`,
  };
  const timed = (address: string) => async () => (await visit(browser, address)).firstAnswer;
  // Visit by visit in turn, so that a machine that is busy for a second is so for all three.
  const { ours, least, texts } = await alternate(RUNS * VISITS, {
    least: timed(addresses.least),
    texts: timed(addresses.texts),
    ours: timed(addresses.ours),
  });
  // What is observed takes longer, so it is not timed.
  const observed = async (address: string) => {
    const visits: Visit[] = [];
    while (visits.length < RUNS) visits.push(await visit(browser, address, observe));
    return {
      blocked: figureOf(visits.map((it) => it.blocked)),
      shift: figureOf(visits.map((it) => it.shift)),
    };
  };
  const [page, floorPage] = [await observed(addresses.ours), await observed(addresses.least)];
  const [oursRuns, leastRuns] = [runsOf(ours), runsOf(least)];
  return [
    noted('first answer possible, page by hand', figureOf(leastRuns), written.ms),
    noted('first answer possible, survey page', figureOf(oursRuns), written.ms),
    atMost(1.15, 'first answer possible, over that page', ratioOf(oursRuns, leastRuns), written.ratio),
    noted(
      'first answer possible, over a page by hand with the same texts',
      ratioOf(oursRuns, runsOf(texts)),
      written.ratio,
    ),
    atMost(0, 'layout shift', page.shift, written.shift),
    atMost(floorPage.blocked.median + 50, 'blocking time', page.blocked, written.ms),
  ];
}

/** The middle of each run of visits. */
function runsOf(visits: readonly number[]): number[] {
  return Array.from({ length: RUNS }, (_, run) => {
    return figureOf(visits.slice(run * VISITS, (run + 1) * VISITS)).median;
  });
}

/** @param observing what else runs in the page from its beginning */
async function visit(browser: Browser, address: string, observing?: () => void): Promise<Visit> {
  const { origin, pathname } = new URL(address);
  await using opened = await openFreshPage(browser, origin);
  const { page } = opened;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', SLOW_CPU);
  await page.addInitScript(answerAtOnce);
  if (observing) await page.addInitScript(observing);
  await page.goto(pathname, { waitUntil: 'networkidle' });
  if (!(await page.evaluate(hasStuck))) throw new Error(`the first answer on ${address} did not stick`);
  return await page.evaluate(() => (globalThis as unknown as { seen: Visit }).seen);
}

/**
 * Runs in the page, in every frame, as fine as it gets. As soon as the first question is there and has been painted,
 * somebody answers: whether the rest and a script have come by then or not, that answer has to stick.
 */
function answerAtOnce(): void {
  const seen = { firstAnswer: 0, blocked: 0, shift: 0 };
  Object.assign(globalThis, { seen });
  const answer = () => {
    document.querySelector<HTMLInputElement>('input[type=radio]')?.click();
    seen.firstAnswer = performance.now();
  };
  const look = () => {
    requestAnimationFrame(document.querySelector('input[type=radio]') ? answer : look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page, after that: what keeps it from answering, and what moves. */
function observe(): void {
  const { seen } = globalThis as unknown as { seen: { blocked: number; shift: number } };
  type Entry = PerformanceEntry & { readonly value?: number };
  const all = (type: string, note: (entry: Entry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  all('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
  all('layout-shift', ({ value = 0 }) => (seen.shift += value));
}

/** Runs in the page, when everything has come to rest: the answer is still there, and a script that took over knows it. */
function hasStuck(): boolean {
  const radio = document.querySelector<HTMLInputElement>('input[type=radio]');
  const isTakenOver = document.querySelector('form')?.noValidate;
  const kept = Object.values({ ...sessionStorage }).join();
  return Boolean(radio?.checked) && (!isTakenOver || kept.includes(`"${radio?.name}":"${radio?.value}"`));
}
