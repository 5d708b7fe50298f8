import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leanSheets } from '#host/build/lean-css.ts';

const CONTENT = {
  html: '<html data-color-scheme="auto" data-color="green"><p class="shown"></p></html>',
  scripts: 'const color = "red"; element.className = `later`; picture.fill = "var(--drawn)";',
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
    'a light scheme that the root has anyway goes',
    [
      ':root,[data-color-scheme=auto]{top:0}@media (prefers-color-scheme:light){[data-color-scheme=auto]{top:0}}',
    ],
    [':root,[data-color-scheme=auto]{top:0}'],
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
  for (const href of linked) {
    const hash = createHash('sha256').update(readFileSync(new URL(href.slice(1), DIST)));
    expect(href).toContain(`.${hash.digest('base64url').slice(0, 8)}.css`);
  }
});
