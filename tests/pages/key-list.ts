import type { Page } from 'playwright-core';
import type { Fetch } from '../support/client.ts';
import { addKey as add, overview, revoke } from '../support/keys.ts';

/** Opens the overview with a key, and the list of keys in it. */
export async function openKeyList(page: Page, key: string): Promise<void> {
  await page.goto(`/coach#${key}`);
  await unfoldKeyList(page);
}

/** Opens the list of keys on /coach. */
export async function unfoldKeyList(page: Page): Promise<void> {
  await page.locator('.own-list summary').click();
  await page.locator('.keys').waitFor();
}

/** The entry of a key in the list. */
export const entryOf = (page: Page, label: string) =>
  page.locator('.key').filter({ has: page.getByText(label, { exact: true }) });

/** Answers the dialog that is open. */
export const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name }).click();

/** The key in the link that is shown this once. */
export async function shownKey(page: Page): Promise<string> {
  const link = page.locator('.added-key .link-card-link');
  return new URL(String(await link.getAttribute('href'))).hash.slice(1);
}

/** Has this browser forget the key of the page, which asks first. */
export async function forgetKey(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Glem nøkkelen i denne nettleseren' }).click();
  await page.getByRole('button', { name: 'Glem nøkkelen', exact: true }).click();
  await page.locator('#key').waitFor();
}

/** Adds a key the way another client does. */
export async function addKey(fetch: Fetch, key: string, kind: 'coach' | 'helper', label = 'Ola') {
  return (await add(fetch, key, { kind, label })).body;
}

/** Revokes a key the way another client does. */
export const revokeKey = (fetch: Fetch, key: string, id: string) => revoke(fetch, key, { id });

/** The status of reading a workspace with a key. */
export async function statusOf(fetch: Fetch, key: string): Promise<number> {
  return (await overview(fetch, key)).status;
}
