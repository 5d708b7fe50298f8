import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSurveyFragment } from '#coach/survey-fragment.ts';
import { findCoachKey } from '#core/index.ts';
import { filesIn } from '#host/node/files.ts';
import { createSite } from '#host/node/site.ts';
import { readHosting } from '#host/vercel-json.ts';
import { DEFAULT_LOCALE, LOCALES } from '#i18n/index.ts';
import { parseInvitation } from '#respond/invited/invitation-link.ts';
import { referenceIn } from '#results/results-key.ts';
import cases from '../cases/links.json' with { type: 'json' };
import { routeOnVercel } from '../support/vercel-routes.ts';

/** Links as the world mangles them, on both hosts: which page is shown, and what its script reads in the address. */
const VALUES: Readonly<Record<string, string>> = {
  id: 'ab2cd3ef',
  ID: 'AB2CD3EF',
  code: 'abcdefghjkmnpqrs',
  fp: 'AAAAAAAAAAAAAA',
  rk: `rk_abcdefgh${'A-_a'.repeat(8)}`,
  ck: `ck_abcdefgh${'B-_b'.repeat(8)}`,
};
const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name) => VALUES[name] ?? '');

const hosting = readHosting(new URL('../../vercel.json', import.meta.url));
const site = createSite({
  files: filesIn(fileURLToPath(new URL('../../dist', import.meta.url))),
  hosting,
  api: async () => new Response('api'),
});

/** Where a browser ends up: it sends an address without its fragment, and keeps that unless it is given another. */
type Follow = (url: URL) => Promise<{ readonly page: string } | { readonly location: string }>;

const HOSTS: Readonly<Record<string, Follow>> = {
  'the Node host': async (url) => {
    const { status, headers, body } = await site(new Request(url));
    await body?.cancel();
    const location = headers.get('location');
    if (location) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      return { location };
    }
    expect([url.pathname, status]).toEqual([url.pathname, 200]);
    const page = hosting.rewrite(new Request(url)) ?? url.pathname;
    return { page: page.toLowerCase() };
  },
  Vercel: async ({ pathname }) => {
    const led = routeOnVercel(pathname);
    if (!led) throw new Error(`${pathname} is not found`);
    return 'to' in led ? { page: led.to.toLowerCase() } : led;
  },
};

async function arrive(follow: Follow, address: string): Promise<{ page: string; url: URL }> {
  let url = new URL(address, 'https://okr.example');
  for (let hop = 0; hop < 5; hop += 1) {
    const next = await follow(url);
    if ('page' in next) return { page: next.page, url };
    const hash = url.hash;
    url = new URL(next.location, url);
    if (!url.hash) url.hash = hash;
  }
  throw new Error(`${address} leads in circles`);
}

describe.each(Object.entries(HOSTS))('on %s', (_, follow) => {
  test.each(cases.cases)('$address leads to $page', async ({ address, page, invitation, opens, id }) => {
    const arrived = await arrive(follow, filled(address));
    const { pathname, hash } = arrived.url;
    expect(arrived.page).toBe(page);
    // The page's script takes what stands between slashes for the survey's id.
    if (page.endsWith('/s')) expect(pathname.toLowerCase().split('/').at(-1)).toBe(id ?? VALUES.id);
    const read = parseInvitation(hash);
    expect(read).toEqual(invitation ? { code: VALUES.code, fingerprint: VALUES.fp } : undefined);
    if (!opens) return;
    const reader = page.endsWith('/r')
      ? referenceIn
      : page.endsWith('/coach')
        ? findCoachKey
        : (text: string) => readSurveyFragment(text).id;
    expect(reader(hash)).toBe(filled(opens));
  });
});

test('surveys of every language are found, on both hosts', async () => {
  for (const locale of LOCALES.filter((one) => one !== DEFAULT_LOCALE)) {
    for (const follow of Object.values(HOSTS)) {
      expect(await arrive(follow, `/${locale}/s/ab2cd3ef`)).toMatchObject({ page: `/${locale}/s` });
    }
  }
});

test.each(['/s/ab2cd3e', '/s/ab2cd3efg', '/en', '/results%23x', '/s/ab2cd3ef/thanks', '/api/s%23x'])(
  'control: %s is left as it is',
  (address) => {
    expect(hosting.redirect(new URL(address, 'https://okr.example'))).toBeNull();
  },
);

test('what stands behind a mark never leads to another site', () => {
  for (const address of ['/r%23//evil.example', '/coach%23@evil.example', '/s/ab2cd3ef%23\\evil.example']) {
    const meant = hosting.redirect(new URL(address, 'https://okr.example')) as string;
    expect(new URL(meant, 'https://okr.example').origin).toBe('https://okr.example');
  }
});
