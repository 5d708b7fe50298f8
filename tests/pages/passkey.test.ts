import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../support/browser.ts';
import { openSurvey } from '../support/client.ts';
import { overview } from '../support/keys.ts';
import { type Site, startSite } from '../support/site.ts';
import { openPage } from '../support/visitor.ts';
import { addKey, entryOf, forgetKey, openKeyList, revokeKey, unfoldKeyList } from './key-list.ts';

/** Passkeys with Chromium's virtual authenticator: made, used, lost, revoked, of something else, and where there is none. */
let site: Site;
/** Passkeys are bound to a name, which an address of numbers is not. */
let origin: string;
beforeAll(async () => {
  site = await startSite();
  origin = site.origin.replace('127.0.0.1', 'localhost');
});
afterAll(() => site[Symbol.asyncDispose]());

/** A device that unlocks by itself. */
const DEVICE = {
  protocol: 'ctap2',
  ctap2Version: 'ctap2_1',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;

interface Device {
  readonly cdp: CDPSession;
  readonly id: string;
}

/** Gives the page's browser a device. @param hasPrf whether it computes secrets */
async function attachDevice(page: Page, hasPrf = true): Promise<Device> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const options = { ...DEVICE, hasPrf };
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options });
  return { cdp, id: authenticatorId };
}

const useDevice = (page: Page) => page.getByRole('button', { name: 'Legg til denne enheten' });
const signIn = (page: Page) => page.getByRole('button', { name: 'Logg inn med denne enheten' });

/** A coach with a passkey on a device, at the form that asks for a key. */
async function openWithPasskey() {
  const opened = await openSurvey(site.fetch);
  const coach = await openPage(site.browser, origin);
  const { page } = coach;
  const device = await attachDevice(page);
  await openKeyList(page, opened.key);
  await useDevice(page).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Legg til denne enheten' }).click();
  await entryOf(page, 'Denne enheten').waitFor();
  await forgetKey(page);
  return { ...opened, coach, page, device };
}

test('a passkey is made by clicks, stands in the list, and opens the overview without a link', async () => {
  const { organisation, coach, page } = await openWithPasskey();
  await using _ = coach;
  await signIn(page).click();
  await page.getByRole('article', { name: organisation.name }).waitFor();
  await unfoldKeyList(page);
  const entry = entryOf(page, 'Denne enheten');
  await entry.getByText('Passnøkkel').waitFor();
  await entry.getByText('Den du bruker nå').waitFor();
  expect(await axe(page, 'not')).toEqual([]);
  // The same device gives the same key again.
  await forgetKey(page);
  await signIn(page).click();
  await page.getByRole('article', { name: organisation.name }).waitFor();
  expect(await coach.complaints()).toEqual([]);
});

test('a lost passkey: the page says what else opens the overview', async () => {
  const { coach, page, device } = await openWithPasskey();
  await using _ = coach;
  await device.cdp.send('WebAuthn.clearCredentials', { authenticatorId: device.id });
  await signIn(page).click();
  await page.getByRole('alert').getByText('finnes det ingen passnøkkel på enheten').waitFor();
  expect(await axe(page, 'not')).toEqual([]);
  expect(await signIn(page).isEnabled()).toBe(true);
});

test('a revoked passkey opens nothing, and is not taken for a wrong link', async () => {
  const { key, coach, page } = await openWithPasskey();
  await using _ = coach;
  const { keys } = (await overview(site.fetch, key)).body;
  await revokeKey(site.fetch, key, String(keys.find(({ purpose }) => purpose === 'passkey')?.id));
  await signIn(page).click();
  await page.getByRole('alert').getByText('Passnøkkelen åpner ingenting nå').waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a passkey of another overview asks before it takes the place of a key that is stored', async () => {
  const { organisation, key, coach, page } = await openWithPasskey();
  await using _ = coach;
  const other = await openSurvey(site.fetch);
  const lapsed = await addKey(site.fetch, other.key, 'coach');
  await page.goto(`/coach#${lapsed.key}`);
  await page.getByRole('article').waitFor();
  await revokeKey(site.fetch, other.key, lapsed.id);
  await page.reload();
  await signIn(page).click();
  await page.getByRole('dialog', { name: 'Vil du åpne en annen oversikt?' }).waitFor();
  await page.getByRole('button', { name: 'Åpne den andre i denne fanen' }).click();
  await page.getByRole('article', { name: organisation.name }).waitFor();
  expect(await page.evaluate(() => sessionStorage.getItem('okr-klar-coach-key'))).not.toBe(key);
});

test('a passkey that is for something else here is refused by name', async () => {
  await using coach = await openPage(site.browser, origin);
  const { page } = coach;
  await attachDevice(page);
  await page.goto('/coach');
  await signIn(page).waitFor();
  await page.evaluate(async () => {
    const algorithms = [-7, -257];
    await navigator.credentials.create({
      publicKey: {
        rp: { name: 'else' },
        user: { id: new TextEncoder().encode('somebody else'), name: 'else', displayName: 'else' },
        challenge: new Uint8Array(32),
        pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        extensions: { prf: {} },
      },
    });
  });
  await signIn(page).click();
  await page.getByRole('alert').getByText('hører ikke til noen oversikt').waitFor();
});

test('a device that computes no secrets adds no key, and the page says what to do instead', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await openPage(site.browser, origin);
  const { page } = coach;
  await attachDevice(page, false);
  await openKeyList(page, key);
  await useDevice(page).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Hva skal passnøkkelen hete i listen?').fill('Gammel maskin');
  await dialog.getByRole('button', { name: 'Legg til denne enheten' }).click();
  await dialog.getByRole('alert').getByText('Husk nøkkelen på denne enheten').waitFor();
  expect(await dialog.getByLabel('Hva skal passnøkkelen hete i listen?').inputValue()).toBe('Gammel maskin');
  expect(await axe(page, 'not')).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.locator('.key').count()).toBe(1);
});

test('a browser without passkeys is not offered any, and says what to do instead', async () => {
  const { key } = await openSurvey(site.fetch);
  await using coach = await openPage(site.browser, origin);
  const { page } = coach;
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'PublicKeyCredential'));
  await page.goto('/coach');
  await page.locator('#key').waitFor();
  expect(await signIn(page).count()).toBe(0);
  await openKeyList(page, key);
  expect(await useDevice(page).count()).toBe(0);
  await page.getByText('kan ikke lage passnøkler').waitFor();
});

test('nothing of a passkey reaches the server but the key made from it', async () => {
  const { coach, page } = await openWithPasskey();
  await using _ = coach;
  const sent: (string | null)[] = [];
  page.on('request', (request) => sent.push(request.postData()));
  await signIn(page).click();
  await page.getByRole('article').waitFor();
  expect(sent.filter(Boolean)).toEqual([]);
  expect(coach.requests.every((url) => !url.includes('ck_'))).toBe(true);
});
