import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What the built pages let a browser run. The header, which every answer has, is tested with the site. */
const FOLDER = new URL('../../dist', import.meta.url).pathname;
const PAGES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);

const pageOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

function policyOf(html: string): Map<string, string[]> {
  const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? [];
  return new Map(policy.split('; ').map((rule) => [rule.split(' ')[0] as string, rule.split(' ').slice(1)]));
}

function hashesOf(html: string, element: 'style' | 'script'): string[] {
  const inline = html.matchAll(new RegExp(`<${element}(?: type="module")?>(.*?)</${element}>`, 'gs'));
  return Array.from(
    inline,
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

test('there are pages to look at', () => {
  expect(PAGES).toContain('s.html');
  expect(PAGES).toContain('en/coach.html');
});

test.each(PAGES)('%s allows its own styles and scripts and nothing else', (file) => {
  const html = pageOf(file);
  const policy = policyOf(html);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('connect-src')).toEqual(["'self'"]);
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(policy.get('trusted-types')).toEqual(["'none'"]);
  for (const element of ['style', 'script'] as const) {
    const hashes = hashesOf(html, element);
    // A script of the page's own may import more of this site later; styles come all at once.
    const more = hashes.length === 0 || element === 'script' ? ["'self'"] : [];
    expect(policy.get(`${element}-src`)).toEqual([...hashes, ...more]);
  }
});

test.each(PAGES)('the policy of %s stands before anything it is to hold for', (file) => {
  const [before = ''] = pageOf(file).split('<meta http-equiv="Content-Security-Policy"');
  expect(before).not.toMatch(/<(style|script|link)/);
});

test.each(PAGES)('%s has no styles or handlers in attributes, which no hash would allow', (file) => {
  const markup = pageOf(file).replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '');
  expect(markup).not.toMatch(/<[^>]* (style|on\w+)="/);
});
