import type { Page } from 'playwright-core';
import { answerAllSteps, onward } from './respondent.ts';

/** What an invited respondent does on the survey page, before and after Start. */

export const startButton = (page: Page) => page.locator('.invited > .ds-button');

/** Opens an invitation. @param fragment what its link has after the survey's address */
export async function arrive(page: Page, id: string, fragment: string): Promise<void> {
  await page.goto(`/s/${id}${fragment}`);
  await page.locator('.invited h2').waitFor();
}

/** From the first question to the page of thanks. */
export async function answerAndSend(page: Page): Promise<void> {
  await page.locator('.survey-step:not([hidden]) #here').waitFor();
  await answerAllSteps(page);
  await onward(page).click();
  await page.waitForURL(/\/thanks$/);
}

/** What is sent to the server from here on, addresses and bodies; `to` finds it by how the address ends. */
export function watchSent(page: Page): { sent: string[]; to: (end: string) => string[] } {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  return { sent, to: (end) => sent.filter((line) => line.split(' ')[0]?.endsWith(end)) };
}
