import { isDeepStrictEqual } from 'node:util';
import type { Browser, BrowserContextOptions, Disposable, Page } from 'playwright-core';
import { openProfile, PHONE, type WatchedPage, watch } from './browser.ts';

/** A profile with its one tab. What a test did to it that cannot be undone makes it unfit for the next. */
interface Visitor {
  readonly page: Page;
  readonly origin: string;
  readonly options: BrowserContextOptions;
  fit: boolean;
  /** Whether it was asked for another medium than a screen, or other colours or motion than it came with. */
  hasOtherMedia: boolean;
  /** What it was given to run on each page. */
  readonly scripts: Promise<Disposable>[];
}

/** Visitors who have left, by what they were asked to be. */
const waiting = new WeakMap<Browser, Map<string, Visitor[]>>();

/**
 * A page as if opened by somebody else: its profile keeps nothing of earlier visits but the site's files in the
 * cache. A new profile costs six times as much as one that is emptied, since each has a process of its own.
 */
export async function openPage(
  browser: Browser,
  origin: string,
  { viewport = PHONE, colorScheme = 'light', ...options }: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const places = waiting.get(browser) ?? new Map<string, Visitor[]>();
  waiting.set(browser, places);
  const kind = JSON.stringify([origin, options]);
  const others = places.get(kind) ?? [];
  places.set(kind, others);
  const visitor = others.pop() ?? (await invite(browser, origin, options));
  // Each of these lays the page out anew that the visitor before has left.
  if (viewport && !isDeepStrictEqual(visitor.page.viewportSize(), viewport)) {
    await visitor.page.setViewportSize(viewport);
  }
  if (colorScheme !== 'light') await visitor.page.emulateMedia({ colorScheme });
  return {
    ...watch(visitor.page, origin),
    async [Symbol.asyncDispose]() {
      if (await leavesNothing(visitor)) others.push(visitor);
      else await visitor.page.context().close();
    },
  };
}

/** Closes every profile of a browser, so that the next file begins without any. */
export async function closeProfiles(browser: Browser): Promise<void> {
  waiting.delete(browser);
  await Promise.all(browser.contexts().map((context) => context.close()));
}

async function invite(browser: Browser, origin: string, options: BrowserContextOptions): Promise<Visitor> {
  const context = await openProfile(browser, origin, options);
  const page = await context.newPage();
  const visitor: Visitor = { page, origin, options, fit: true, hasOtherMedia: false, scripts: [] };
  const unfit = () => {
    visitor.fit = false;
  };
  for (const lasting of [page, context]) {
    upon(lasting, ['exposeFunction', 'exposeBinding'], unfit);
    upon(lasting, ['addInitScript'], (added) => visitor.scripts.push(added as Promise<Disposable>));
  }
  upon(page.clock, ['install', 'setFixedTime', 'setSystemTime'], unfit);
  upon(context, ['newCDPSession'], unfit);
  upon(page, ['emulateMedia'], () => {
    visitor.hasOtherMedia = true;
  });
  return visitor;
}

/** Has something happen whenever one of these methods is called. @param happens is told what the method returns */
function upon<T extends object>(
  object: T,
  names: readonly (keyof T & string)[],
  happens: (returned: unknown) => void,
): void {
  for (const name of names) {
    const method = object[name] as (...given: unknown[]) => unknown;
    Reflect.set(object, name, (...given: unknown[]) => {
      const returned = Reflect.apply(method, object, given);
      happens(returned);
      return returned;
    });
  }
}

/** What tests listen to. The rest is Playwright's own. */
const HEARD = ['console', 'dialog', 'download', 'pageerror', 'request', 'requestfailed', 'response'] as const;

/** Undoes what a test did. @returns whether the next may come in the same profile */
async function leavesNothing(visitor: Visitor): Promise<boolean> {
  const { page, origin, options } = visitor;
  const context = page.context();
  if (!visitor.fit || page.isClosed() || !page.url().startsWith(origin)) return false;
  try {
    for (const event of HEARD) page.removeAllListeners(event);
    for (const other of context.pages()) if (other !== page) await other.close();
    const scripts = visitor.scripts.splice(0);
    const [isWindow] = await Promise.all([
      page.evaluate(forget),
      ...scripts.map(async (added) => (await added).dispose()),
      context.unrouteAll(),
      page.unrouteAll(),
      context.setOffline(false),
      context.clearCookies(),
      visitor.hasOtherMedia &&
        page.emulateMedia({
          media: null,
          contrast: null,
          colorScheme: 'light',
          forcedColors: options.forcedColors ?? 'none',
          reducedMotion: options.reducedMotion ?? 'reduce',
        }),
    ]);
    visitor.hasOtherMedia = false;
    return isWindow;
  } catch {
    return false;
  }
}

/**
 * Runs in the page, which is left by the next visitor: until then it asks for nothing, and keeps nothing as it goes.
 *
 * @returns whether it is shown in a window: one that fills the screen could not be made another size
 */
async function forget(): Promise<boolean> {
  localStorage.clear();
  sessionStorage.clear();
  window.name = '';
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  for (const name of await caches.keys()) await caches.delete(name);
  Storage.prototype.setItem = () => undefined;
  globalThis.fetch = () => new Promise(() => undefined);
  // Or the next visit to the same path with another fragment would not load it.
  history.replaceState(null, '', '/left');
  return document.fullscreenElement === null;
}
