import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver, Engine, Key, Size } from './engine.ts';

/** How long anything may take, in milliseconds. */
const PATIENCE = 30_000;
/** After how long a page is asked again, in milliseconds. WebKit's driver never answers for a page put into memory while its script runs. */
const UNANSWERED = 1_000;

/** A file that a page had the browser save. */
export interface Saved {
  readonly name: string;
  readonly content: Buffer<ArrayBuffer>;
}

/** What somebody does in one window of a browser, in the same words for every engine. Selectors are CSS; the first counts. */
export class Tab implements AsyncDisposable {
  readonly #engine: Engine;
  readonly #driver: Driver;
  readonly #origin: string;

  constructor(engine: Engine, driver: Driver, origin: string) {
    this.#engine = engine;
    this.#driver = driver;
    this.#origin = origin;
  }

  /** @param path of the site */
  goto(path: string): Promise<unknown> {
    return this.#driver.goto(new URL(path, this.#origin).href);
  }

  /** Calls a function in the page, with what JSON can carry. */
  async evaluate<T, A extends readonly unknown[]>(call: (...words: A) => T, ...words: A): Promise<T> {
    const list = words.map((word) => JSON.stringify(word)).join();
    return (await this.#driver.evaluate(`(${call})(${list})`)) as T;
  }

  /** Waits until a function in the page says yes. While a page gives way to another, it is asked again. */
  async until<A extends readonly unknown[]>(call: (...words: A) => unknown, ...words: A): Promise<void> {
    const end = performance.now() + PATIENCE;
    let refused: unknown = 'no';
    while (performance.now() < end) {
      const asked = this.evaluate(call, ...words).catch((error) => {
        refused = error;
        return false;
      });
      if (await soon(asked, false)) return;
      await wait(50);
    }
    const asked = this.evaluate(() => `${location.href}\n${document.body.textContent}`).catch(String);
    const seen = await soon(asked, 'a page that does not answer');
    throw new Error(`${call} of ${words.join()}: ${refused}, at ${seen}`);
  }

  /** Waits until something can be seen. @param text that it has to hold */
  waitFor(selector: string, text = ''): Promise<void> {
    return this.until(
      (wanted, held) =>
        [...document.querySelectorAll<HTMLElement>(wanted)].some(
          (element) => element.checkVisibility() && element.textContent.includes(held),
        ),
      selector,
      text,
    );
  }

  /** Waits until the address of the page ends so. */
  waitForPath(end: string): Promise<void> {
    return this.until((wanted) => location.pathname.endsWith(wanted), end);
  }

  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    await this.#driver.click(selector);
  }

  /** Puts the focus there and presses a key. */
  async press(selector: string, key: Key): Promise<void> {
    await this.waitFor(selector);
    await this.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
    await this.#driver.press(key);
  }

  /** Writes over what is in a field. */
  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)?.select(), selector);
    await this.#driver.type(text);
  }

  /** Loads the page again. */
  reload(): Promise<void> {
    return this.travel(0);
  }

  /**
   * Has the page give way to another that was here before, out of the engine's memory if it has kept it, and waits
   * until it has.
   *
   * @param pages negative for back
   */
  async travel(pages: number): Promise<void> {
    const left = crypto.randomUUID();
    // Later than this script ends, so that WebKit's driver answers for it.
    const go = (mark: string, steps: number) => {
      document.documentElement.dataset.left = mark;
      setTimeout(() => history.go(steps), 50);
    };
    await this.evaluate(go, left, pages);
    await this.until(
      (mark) => document.readyState === 'complete' && document.documentElement.dataset.left !== mark,
      left,
    );
  }

  resize(size: Size): Promise<unknown> {
    return this.#driver.resize(size);
  }

  /** The file that a page saves when this is clicked. @param ending of its name */
  async saves(selector: string, ending: string): Promise<Saved> {
    const before = new Set(readdirSync(this.#engine.saved));
    await this.click(selector);
    let size = -1;
    for (const end = performance.now() + PATIENCE; performance.now() < end; await wait(50)) {
      const names = readdirSync(this.#engine.saved).filter(
        (each) => !before.has(each) && each.endsWith(ending),
      );
      // Firefox writes under another name first, which may be gone by now.
      const file = names.map((name) => this.#readSaved(name)).find((each) => each !== undefined);
      if (!file) continue;
      // Whole once it no longer grows.
      if (file.content.length > 0 && file.content.length === size) return file;
      size = file.content.length;
    }
    throw new Error(`no *${ending} was saved, only: ${readdirSync(this.#engine.saved).join() || 'nothing'}`);
  }

  #readSaved(name: string): Saved | undefined {
    try {
      return { name, content: readFileSync(join(this.#engine.saved, name)) };
    } catch {
      return undefined;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#driver.close();
  }
}

/** What a page answers, or something else if it does not. */
function soon<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  return Promise.race([asked, wait(UNANSWERED, otherwise, { ref: false })]);
}
