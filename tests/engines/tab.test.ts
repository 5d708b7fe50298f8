import { expect, test } from 'vitest';
import type { Driver, Engine } from '../support/engines/engine.ts';
import { Tab } from '../support/engines/tab.ts';

/** A tab whose driver leaves the first question without an answer, as WebKit's does now and then while a page is put into memory. */
function silentAtFirst() {
  let asked = 0;
  const driver = {
    evaluate: () => (asked++ === 0 ? new Promise(() => undefined) : Promise.resolve(true)),
    close: async () => undefined,
  } as Partial<Driver> as Driver;
  return { tab: new Tab({} as Engine, driver, 'http://localhost'), asked: () => asked };
}

test('a page that does not answer is asked again', async () => {
  const { tab, asked } = silentAtFirst();
  await tab.until(() => true);
  expect(asked()).toBe(2);
});
