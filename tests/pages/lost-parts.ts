import type { Page } from 'playwright-core';

/** What draws QR codes. */
export const QR = /\/assets\/dist\.[\w-]+\.js$/;

/** How often the page itself was loaded. */
function loadsOf(page: Page, onLoad: (load: number) => void = () => undefined): () => number {
  let loads = 0;
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
    loads += 1;
    onLoad(loads);
  });
  return () => loads;
}

/** The site has moved on: what this page knows of is gone, and what the next one asks for is there. */
export async function moveOn(page: Page, part: RegExp): Promise<() => number> {
  let gone = true;
  const loads = loadsOf(page, (load) => (gone = load < 2));
  await page.route(part, (route) => (gone ? route.fulfill({ status: 404 }) : route.continue()));
  return loads;
}

/** It never comes, although the site is there. */
export async function loseForGood(page: Page, part: RegExp): Promise<() => number> {
  await page.route(part, (route) => route.fulfill({ status: 404 }));
  return loadsOf(page);
}
