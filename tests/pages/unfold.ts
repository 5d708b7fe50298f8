import type { Page } from 'playwright-core';

/** Opens everything that is folded away, once `part` is there. */
export async function unfold(page: Page, part: string): Promise<void> {
  await page.locator(part).first().waitFor();
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}
