import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES, pathIn, textIn } from '#i18n/index.ts';
import { DEFAULT_CONTENT, textOf } from '#instruments/index.ts';
import { openSurvey } from '../support/client.ts';
import { type Site, startSite } from '../support/site.ts';

/** What a chat shows of a link: read from the running host, by its address alone, as the chat's program does. */
let site: Site;
let surveyId: string;
beforeAll(async () => {
  site = await startSite();
  surveyId = (await openSurvey(site.fetch)).survey.id;
});
afterAll(() => site[Symbol.asyncDispose]());

/** The content of a meta element. */
function meta(html: string, property: string): string | undefined {
  return new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html)?.[1];
}

function textsOf(
  locale: string,
): Readonly<Record<string, { readonly title: string; readonly text: string }>> {
  const { landing, results } = textIn(locale);
  const { title, intro } = textOf(DEFAULT_CONTENT, locale);
  return {
    '/': { title: landing.title, text: landing.description },
    '/r': { title: results.title, text: results.description },
    '/s': { title, text: intro },
  };
}

test.each(LOCALES.flatMap((locale) => ['/', '/r', '/s'].map((path) => [locale, path] as const)))(
  'a link in %s to %s is previewed with words and a picture that are the same for everybody',
  async (locale, path) => {
    const address = pathIn(locale, path === '/s' ? `/s/${surveyId}` : path);
    const html = await (await fetch(new URL(address, site.origin))).text();
    const { title, text } = textsOf(locale)[path] ?? {};
    expect(meta(html, 'og:title')).toBe(title);
    expect(meta(html, 'og:description')).toBe(text);
    // The survey page has no bytes for what programs take from the picture's size.
    expect(meta(html, 'twitter:card')).toBe(path === '/s' ? undefined : 'summary_large_image');
    expect(html).not.toContain('Testby kommune');
    const picture = meta(html, 'og:image') as string;
    expect(picture.startsWith(`${site.origin}/`)).toBe(true);
    const answer = await fetch(picture);
    expect(answer.headers.get('content-type')).toBe('image/png');
    const png = Buffer.from(await answer.arrayBuffer());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.equals(readFileSync(new URL(`../../src/i18n/${locale}/preview.png`, import.meta.url)))).toBe(
      true,
    );
  },
);
