import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright-core';
import { structureOf } from './structure.ts';
import { chromium as executable } from './tools.ts';

/** Without its few letters beyond ASCII, which would double what it takes to hand it to a page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8').replace(
  /[^\0-\x7f]/g,
  (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
/** An address field drawn as pages of its own, and a process in reserve: each costs more than the page under test. */
const UNUSED = 'SpareRendererForSitePerProcess WebUIOmniboxPopup WebUIOmniboxAimPopup';
/** What Playwright 1.65 turns off: of two lists the browser believes the last. */
const BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync DestroyProfileOnBrowserClose HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable LensOverlay MediaRouter PaintHolding ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect TcpPortRandomizationWin OptimizationHints',
  'NetworkTimeServiceQuerying AimEnabled PreconnectToSearch',
].join(' ');
const FLAGS = [
  '--no-sandbox --in-process-gpu --disable-gpu --disable-quic --no-first-run --disable-background-networking',
  '--disable-component-update --disable-sync',
  // A page is drawn in a few large pieces, which costs less than in many small ones.
  '--default-tile-width=2048 --default-tile-height=2048',
  // Tabs of one profile share a process, where each would have one, and another for the blank page before it.
  '--renderer-process-limit=1',
  // A page is gone before code made faster in the background has repaid its making: a twentieth of all there is to compute.
  '--js-flags=--no-opt,--no-maglev',
  `--disable-features=${`${BY_PLAYWRIGHT} ${UNUSED}`.replaceAll(' ', ',')}`,
].flatMap((line) => line.split(' '));

/**
 * No memory for what a page looks like: it is laid out, composed and shown frame by frame as ever, but nothing is drawn
 * into the frames. A tenth of all there is to compute, for what only a screenshot would see.
 */
const UNDRAWN = '--force-gpu-mem-available-mb=0';

/** A name for this machine that no browser takes for safe, as it does localhost. */
export const PLAIN_HTTP = 'plain-http.test';
const NAMES = `--host-resolver-rules=MAP ${PLAIN_HTTP} 127.0.0.1`;

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 800 };

/** Playwright turns the back/forward cache off, which browsers have on. */
const NO_PAGE_CACHE = '--disable-back-forward-cache';

/**
 * A real Chromium, without a window and with the drawing in the process of the browser.
 *
 * @param options.drawn whether a screenshot shows anything
 * @param options.pageCache whether Back shows a page as it was left
 * @param options.whole whether it is the browser that people have, or its engine alone where the system has that
 */
export function launchBrowser({ drawn = true, pageCache = false, whole = false } = {}): Promise<Browser> {
  const start = () =>
    chromium.launch({
      executablePath: executable(whole || pageCache),
      args: [...FLAGS, NAMES, ...(drawn ? [] : [UNDRAWN])],
      ignoreDefaultArgs: pageCache ? [NO_PAGE_CACHE] : [],
    });
  // Debian's engine without windows falls over as it starts, once in a few hundred times.
  return start().catch(start);
}

let shared: Promise<Browser> | undefined;

/** The browser that all files of a worker use in turn; it ends with the worker. To start one takes a second. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser({ drawn: false });
  return shared;
}

/** A page that notes all it should never do. */
export interface WatchedPage extends AsyncDisposable {
  readonly page: Page;
  /** Errors in the console, refusals by the content security policy, requests to other hosts, cookies. */
  complaints(): Promise<string[]>;
  /** Every address asked of the server. */
  readonly requests: string[];
}

/** A Norwegian phone. Without motion, which nothing waits for and which takes a tenth of all there is to compute. */
const USUAL: BrowserContextOptions = { viewport: PHONE, locale: 'nb-NO', reducedMotion: 'reduce' };

/** A page in a profile that has never been used. */
export async function openFreshPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await openProfile(browser, origin, options);
  const page = await context.newPage();
  return { ...watch(page, origin), [Symbol.asyncDispose]: () => context.close() };
}

/** How each profile has its pages debugged. What a test does with it makes a visitor unfit; to call axe does not. */
const debuggers = new WeakMap<BrowserContext, BrowserContext['newCDPSession']>();

/** A fresh profile. Close it. */
export async function openProfile(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ ...USUAL, baseURL: origin, ...options });
  context.setDefaultTimeout(30_000);
  debuggers.set(context, context.newCDPSession.bind(context));
  return context;
}

/** Notes from now on what a page asks for and complains of. */
export function watch(page: Page, origin: string): Omit<WatchedPage, typeof Symbol.asyncDispose> {
  const complaints: string[] = [];
  const requests: string[] = [];
  // Until it goes anywhere, the page is what an earlier visit left.
  let hasGone = false;
  const complain = (text: string) => hasGone && complaints.push(text);
  page.on('request', (request) => {
    hasGone ||= request.isNavigationRequest();
    if (!hasGone) return;
    requests.push(request.url());
    if (!request.url().startsWith(origin)) complain(`elsewhere: ${request.url()}`);
  });
  page.on('pageerror', (error) => complain(`error: ${error.message}`));
  page.on('console', (message) => {
    // A refused request is the browser's own note on a status that the page deals with.
    const expected = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !expected) complain(`console: ${message.text()}`);
  });
  return {
    page,
    requests,
    async complaints() {
      const cookies = await page.context().cookies();
      return [...complaints, ...cookies.map(({ name }) => `cookie: ${name}`)];
    },
  };
}

/** What axe is asked to look at: contrast too, or not, or nothing else. It takes most of the time. */
type Contrast = 'too' | 'not' | 'only';

/** Pages in which axe has found nothing, by how they are built and shown. */
const clean = new Set<string>();

/**
 * What axe finds wrong with the page as it stands, by rule and place. It finds the same where only the words are others,
 * so a page that is built and shown like one that it has found nothing in is not looked at again.
 */
export async function axe(page: Page, contrast: Contrast = 'too'): Promise<string[]> {
  const looks = await looksOf(page);
  if (clean.has(`too ${looks}`) || clean.has(`${contrast} ${looks}`)) return [];
  const found = await runAxe(page, contrast);
  if (found.length === 0) clean.add(`${contrast} ${looks}`);
  return found;
}

async function looksOf(page: Page): Promise<string> {
  const media = await page.evaluate(() =>
    [
      `(width: ${innerWidth}px) and (height: ${innerHeight}px)`,
      ...[
        '(prefers-color-scheme: dark)',
        '(forced-colors: active)',
        '(prefers-contrast: more)',
        'print',
      ].filter((query) => matchMedia(query).matches),
    ].join(),
  );
  return createHash('sha256')
    .update(media + (await structureOf(page)))
    .digest('base64');
}

async function runAxe(page: Page, contrast: Contrast): Promise<string[]> {
  // By the debugger, so the page's content security policy stays as it is served; half as much again by Playwright.
  if (!(await page.evaluate("'axe' in globalThis"))) {
    // Detached, it would take a page's virtual authenticator along.
    const session = await debug(page);
    await session.send('Runtime.evaluate', { expression: AXE });
  }
  // All rules run; what they find in order is not described, which takes axe longer than to find it.
  const options = JSON.stringify({
    resultTypes: ['violations'],
    ...(contrast === 'not' && { rules: { 'color-contrast': { enabled: false } } }),
    ...(contrast === 'only' && { runOnly: ['color-contrast'] }),
  });
  const { violations } = (await page.evaluate(`axe.run(${options})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

function debug(page: Page): Promise<CDPSession> {
  const context = page.context();
  return (debuggers.get(context) ?? context.newCDPSession.bind(context))(page);
}
