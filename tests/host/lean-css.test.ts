import { expect, test } from 'vitest';
import { leanCss } from '#host/build/lean-css.ts';

const HTML = '<html data-color-scheme="auto" data-color="green"><svg fill="var(--seen)"></svg></html>';

test.each([
  ['a rule for an attribute value that the page lacks goes', 'p[data-color=red]{top:0}', ''],
  ['one that it has stays', 'p[data-color=green]{top:0}', 'p[data-color=green]{top:0}'],
  ['of several selectors only that one goes', 'p,[data-color="red"]{top:0}', 'p{top:0}'],
  ['an attribute that a script may set stays', 'p[data-open]{top:0}', 'p[data-open]{top:0}'],
  [
    'a variable that nothing reads goes, and with it its rule',
    ':root{--a:1;--b:var(--a)}p{top:0}',
    'p{top:0}',
  ],
  ['two that read only each other go', ':root{--a:var(--b);--b:var(--a)}', ''],
  ['one that the markup reads stays', ':root{--seen:1}', ':root{--seen:1}'],
  ['one set once is its value', ':root{--a:var(--b);--b:1px}p{top:var(--a)}', 'p{top:1px}'],
  [
    'one that differs in the dark stays',
    ':root{--a:#fff}@media (prefers-color-scheme:dark){:root{--a:#000}}p{color:var(--a)}',
    ':root{--a:#fff}@media (prefers-color-scheme:dark){:root{--a:#000}}p{color:var(--a)}',
  ],
  [
    'one set in some circumstances only stays',
    '@supports (top:1lh){:root{--a:1lh}}p{top:var(--a,1em)}',
    '@supports (top:1lh){:root{--a:1lh}}p{top:var(--a,1em)}',
  ],
  [
    'the colours that the root does not wear go',
    ':root,[data-color-scheme]{--ds-color-x:red}[data-color=green]{--ds-color-x:green}p{color:var(--ds-color-x)}',
    'p{color:green}',
  ],
  [
    'a light scheme that the root has anyway goes',
    ':root{top:0}@media (prefers-color-scheme:light){[data-color-scheme=auto]{top:0}}',
    ':root{top:0}',
  ],
  [
    'one that differs stays',
    ':root{top:0}@media (prefers-color-scheme:dark){[data-color-scheme=auto]{top:1px}}',
    ':root{top:0}@media (prefers-color-scheme:dark){:root{top:1px}}',
  ],
  [
    'one for the light scheme stays',
    '@media (prefers-color-scheme:light){p{top:0}}',
    '@media (prefers-color-scheme:light){p{top:0}}',
  ],
  [
    'a focus outline for one of several classes stays',
    ':is(.a,.b):focus-visible{top:0}',
    ':is(.a,.b):focus-visible{top:0}',
  ],
  [
    'what must not have a value that nothing has stays',
    'p:not([data-x=a]){top:0}',
    'p:not([data-x=a]){top:0}',
  ],
  ['one of several alternatives stays', ':is([data-x=a],p){top:0}', ':is([data-x=a],p){top:0}'],
  ['the order of layers stays', '@layer a,b;@layer c{@media print{}}p{top:0}', '@layer a,b;p{top:0}'],
])('%s', (_, css, lean) => {
  expect(leanCss(css, HTML)).toBe(lean);
});
