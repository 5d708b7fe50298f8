import { join } from 'node:path';
import { launchBrowser } from '../browser.ts';
import { temporaryFolder } from '../host.ts';
import type { Engine } from './engine.ts';

/** Chromium by Playwright, as for the tests of pages: what it keeps for Back, some of those try. */
export async function startChromium(): Promise<Engine> {
  const folder = temporaryFolder();
  const browser = await launchBrowser({ drawn: false });
  return {
    version: `Chromium ${browser.version()}`,
    saved: folder.path,
    async open(viewport) {
      const context = await browser.newContext({ viewport, locale: 'nb-NO' });
      const page = await context.newPage();
      page.on('download', (file) => file.saveAs(join(folder.path, file.suggestedFilename())));
      return {
        goto: (address) => page.goto(address),
        evaluate: (expression) => page.evaluate(expression),
        click: (selector) => page.locator(selector).first().click(),
        type: (text) => page.keyboard.insertText(text),
        press: (key) => page.keyboard.press(key),
        resize: (size) => page.setViewportSize(size),
        close: () => context.close(),
      };
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      folder[Symbol.dispose]();
    },
  };
}
