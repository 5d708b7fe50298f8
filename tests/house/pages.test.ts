import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const PAGES = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);

/** All css of a built page, linked or its own. */
function cssOf(html: string): string {
  const linked = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(
    ([, href]) => href as string,
  );
  const own = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css);
  return [...own, ...linked.map((href) => readFileSync(join(DIST, href), 'utf8'))].join('');
}

/** A source or an authority: a link that somebody may follow, and nothing a page loads by itself. */
const CITED = /<a href="?https:\/\/(doi\.org|www\.(datatilsynet|uutilsynet)\.no)\/[^">]*"?>/g;

test.each(PAGES)('%s wears the frame that every page wears, and a policy that runs nothing else', (page) => {
  const html = readFileSync(join(DIST, page), 'utf8');
  const [, frame] = /<a class="[\w-]+" href="#main">[^<]+<\/a><header class="([\w-]+)">/.exec(html) ?? [];
  expect(cssOf(html)).toContain(`.${frame}{`);
  expect(html).toMatch(
    /<meta http-equiv="?Content-Security-Policy"? content="default-src 'none'; script-src /,
  );
  expect(html.replaceAll(CITED, '')).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:\/\/(?!www\.w3\.org)/);
});
