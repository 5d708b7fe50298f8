import { Builder, By, Key, type WebDriver } from 'selenium-webdriver';
import type { Driver, Engine, Size } from './engine.ts';
import { startWebKitDriver } from './webkit-driver.ts';

const KEYS = { Enter: Key.ENTER, Escape: Key.ESCAPE, ArrowRight: Key.ARROW_RIGHT, ' ': Key.SPACE };

/** WebKit as WebKitGTK builds it: the engine of Safari, and of every browser on an iPhone. One window at a time. */
export async function startWebKit(): Promise<Engine> {
  const server = await startWebKitDriver();
  const driver = await new Builder().usingServer(server.address).forBrowser('MiniBrowser').build();
  const version = (await driver.getCapabilities()).getBrowserVersion();
  return {
    version: `WebKitGTK ${version}`,
    saved: server.saved,
    async open(size) {
      await resize(driver, size);
      return tabOf(driver);
    },
    async [Symbol.asyncDispose]() {
      await driver.quit().catch(() => undefined);
      await server[Symbol.asyncDispose]();
    },
  };
}

function tabOf(driver: WebDriver): Driver {
  return {
    goto: (address) => driver.get(address),
    evaluate: (expression) => driver.executeScript(`return ${expression}`),
    click: (selector) => click(driver, selector),
    type: (text) => driver.actions().sendKeys(text).perform(),
    press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
    resize: (size) => resize(driver, size),
    close: () => renew(driver),
  };
}

/** Another tab in place of this one, with nothing of it left: a new browser would take two seconds. */
async function renew(driver: WebDriver): Promise<void> {
  await driver.executeScript('localStorage.clear()').catch(() => undefined);
  const used = await driver.getWindowHandle();
  await driver.switchTo().newWindow('tab');
  const fresh = await driver.getWindowHandle();
  await driver.switchTo().window(used);
  await driver.close();
  await driver.switchTo().window(fresh);
}

/** The driver's own scrolling leaves some of what lies just below the window where it is, and then refuses to click. */
async function click(driver: WebDriver, selector: string): Promise<void> {
  const element = driver.findElement(By.css(selector));
  await driver.executeScript(
    'arguments[0].scrollIntoView({ block: "center", behavior: "instant" })',
    element,
  );
  await element.click();
}

/** The window is a little higher than the page in it. */
async function resize(driver: WebDriver, { width, height }: Size): Promise<void> {
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, width, height: height + 20 });
}
