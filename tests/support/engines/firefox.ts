import puppeteer, { type Page } from 'puppeteer-core';
import { temporaryFolder } from '../host.ts';
import { firefox } from '../tools.ts';
import type { Engine } from './engine.ts';

/** What a first start asks, fetches or keeps ready costs more than the pages under test. */
const QUIET = {
  'browser.newtabpage.enabled': false,
  'browser.startup.blankWindow': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'extensions.webcompat.enable_shims': false,
  'media.hardware-video-decoding.enabled': false,
  'ui.useOverlayScrollbars': 1,
};

/** Firefox by WebDriver BiDi, which Playwright does not speak, without a window. */
export async function startFirefox(): Promise<Engine> {
  const folder = temporaryFolder();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox(),
    headless: true,
    extraPrefsFirefox: {
      ...QUIET,
      'intl.accept_languages': 'nb-NO, nb',
      'browser.download.folderList': 2,
      'browser.download.dir': folder.path,
      'browser.download.useDownloadDir': true,
    },
  });
  return {
    version: (await browser.version()).replace('firefox/', 'Firefox '),
    saved: folder.path,
    async open(viewport) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(viewport);
      return {
        goto: (address) => goTo(page, address),
        evaluate: (expression) => page.evaluate(expression),
        click: (selector) => page.click(selector),
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
        resize: (size) => page.setViewport(size),
        close: () => context.close(),
      };
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      folder[Symbol.dispose]();
    },
  };
}

/** A page that is left while it writes to its own address takes the navigation back; then it is asked for again. */
async function goTo(page: Page, address: string): Promise<unknown> {
  return page.goto(address).catch((error: Error) => {
    if (!error.message.includes('NS_BINDING_ABORTED')) throw error;
    return page.goto(address);
  });
}
