import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { leanSheets } from '#host/build/lean-css.ts';
import { leanIn } from '#host/build/lean-sheets.ts';
import { temporaryFolder } from '../support/host.ts';

const CONTENT = {
  html: '<html data-color-scheme="auto" data-color="green"><p class="shown"></p></html>',
  scripts:
    'const color = "red"; element.className = `later`; picture.fill = "var(--drawn)"; style.getPropertyValue("--asked");',
};

test.each([
  ['a class that nothing has goes', ['.gone{top:0}.shown{top:0}'], ['.shown{top:0}']],
  ['one that a script sets stays', ['.later{top:0}'], ['.later{top:0}']],
  ['one of several alternatives stays', [':is(.gone,p) b{top:0}'], [':is(.gone,p) b{top:0}']],
  [
    'one of alternatives in alternatives stays',
    [':is(.gone:where(a,b)>i,p)>a{top:0}'],
    [':is(.gone:where(a,b)>i,p)>a{top:0}'],
  ],
  ['a value that nothing has goes', ['[data-color=blue]{top:0}'], ['']],
  ['one that a script may set stays', ['[data-color=red]{top:0}'], ['[data-color=red]{top:0}']],
  ['a variable that nothing reads goes', [':root{--a:1}p{top:0}'], ['p{top:0}']],
  ['one that a script reads stays', [':root{--drawn:red}'], [':root{--drawn:red}']],
  [
    'one that another sheet reads stays, as a variable',
    [':root{--a:1px}', 'p{top:var(--a)}'],
    [':root{--a:1px}', 'p{top:var(--a)}'],
  ],
  [
    'the default colours stay',
    [':root,[data-color-scheme]{--ds-color-x:red}p{color:var(--ds-color-x)}'],
    [':root,[data-color-scheme]{--ds-color-x:red}p{color:var(--ds-color-x)}'],
  ],
  [
    'schemes of parts stay',
    [':root{top:0}@media (prefers-color-scheme:light){[data-color-scheme=auto]{top:0}}'],
    [':root{top:0}@media (prefers-color-scheme:light){[data-color-scheme=auto]{top:0}}'],
  ],
  ['a value that scripts write without quotes stays', ['[data-x=true]{top:0}'], ['[data-x=true]{top:0}']],
  ['a variable that a script asks for stays', [':root{--asked:red}'], [':root{--asked:red}']],
  [
    'one that a condition or a transition reads stays',
    [':root{--a:1;--b:1}@container style(--a:1){p{transition:--b}}'],
    [':root{--a:1;--b:1}@container style(--a:1){p{transition:--b}}'],
  ],
  [
    'steps of animations stay',
    ['@keyframes k{0%{top:0}12.5%{top:1px}}'],
    ['@keyframes k{0%{top:0}12.5%{top:1px}}'],
  ],
  [
    'what print sets back stays',
    [':root{top:0}@media (prefers-color-scheme:dark){:root{top:1px}}@media print{:root{top:0}}'],
    [':root{top:0}@media (prefers-color-scheme:dark){:root{top:1px}}@media print{:root{top:0}}'],
  ],
  ['what another sheet says too stays', [':root{top:0}', ':root{top:0}'], [':root{top:0}', ':root{top:0}']],
])('%s', (_, sheets, lean) => {
  expect(leanSheets(sheets, CONTENT)).toEqual(lean);
});

const DIST = new URL('../../dist/', import.meta.url);

test('the pages of the built site link stylesheets that are there, by a hash of what is in them', () => {
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const linked = new Set(
    pages.flatMap(
      (name) => readFileSync(new URL(name, DIST), 'utf8').match(/(?<=href=")\/[^"]+\.css(?=")/g) ?? [],
    ),
  );
  expect(linked.size).toBeGreaterThan(10);
  for (const href of linked) expect(href).toContain(`.${hashOf(new URL(href.slice(1), DIST))}.css`);
});

test('what a script loads keeps its name and all its rules, and what else a page links is renamed everywhere', async () => {
  using folder = temporaryFolder();
  const dir = pathToFileURL(`${folder.path}/`);
  const write = (name: string, text: string) => writeFileSync(new URL(name, dir), text);
  mkdirSync(new URL('assets/', dir));
  write('assets/a.11111111.css', '.lost{top:0}.shown{top:var(--b)}:root{--a:1px}');
  write('assets/b.22222222.css', '.gone{left:var(--a)}:root{--b:1px}');
  write('form.css', '.gone{top:0}');
  write('assets/part.js', 'load("assets/b.22222222.css")');
  const sheets = ['/assets/a.11111111.css', '/assets/b.22222222.css', '/form.css'];
  write('page.html', [...sheets, sheets[0]].map((href) => `<link href="${href}"><p class="shown">`).join(''));
  await leanIn(dir);
  const hrefs = readFileSync(new URL('page.html', dir), 'utf8').match(/\/[^"]+\.css/g) ?? [];
  const a = hrefs[0] as string;
  expect(hrefs).toEqual([a, '/assets/b.22222222.css', '/form.css', a]);
  expect(a).toBe(`/assets/a.${hashOf(new URL(a.slice(1), dir))}.css`);
  const text = (href: string) => readFileSync(new URL(href.slice(1), dir), 'utf8');
  expect(hrefs.slice(0, 3).map(text)).toEqual([
    '.shown{top:var(--b)}:root{--a:1px}',
    '.gone{left:var(--a)}:root{--b:1px}',
    '.gone{top:0}',
  ]);
  expect(readdirSync(new URL('assets/', dir))).toHaveLength(3);
});

function hashOf(file: URL): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 8);
}
