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
    'one that the markup reads and that passes on another gives it its name',
    ':root{--a:#fff}@media print{:root{--a:#000}}p{--seen:var(--a);color:var(--a)}',
    ':root{--seen:#fff}@media print{:root{--seen:#000}}p{color:var(--seen)}',
  ],
  [
    'one that the markup reads and that passes on another in print only stays',
    ':root{--a:#fff}@media print{:root{--a:#000;--seen:var(--a)}}',
    ':root{--a:#fff}@media print{:root{--a:#000;--seen:var(--a)}}',
  ],
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
    'of two that are alike everywhere one stays',
    ':root{--a:#fff;--b:#fff}@media (prefers-color-scheme:dark){:root{--a:#000;--b:#000}}p{color:var(--a);top:var(--b)}',
    ':root{--a:#fff}@media (prefers-color-scheme:dark){:root{--a:#000}}p{color:var(--a);top:var(--a)}',
  ],
  [
    'of two that differ in the dark both stay',
    ':root{--a:#fff;--b:#fff}@media (prefers-color-scheme:dark){:root{--a:#000;--b:#111}}p{color:var(--a);top:var(--b)}',
    ':root{--a:#fff;--b:#fff}@media (prefers-color-scheme:dark){:root{--a:#000;--b:#111}}p{color:var(--a);top:var(--b)}',
  ],
  ['light on request goes', '@media (prefers-color-scheme:light){p{top:0}}', ''],
  ['the smaller of two lengths is said at once', 'p{top:min(.25rem*2,.25rem*5)}', 'p{top:.5rem}'],
  ['the order of layers stays', '@layer a,b;@layer c{@media print{}}p{top:0}', '@layer a,b;p{top:0}'],
])('%s', (_, css, lean) => {
  expect(leanCss(css, HTML)).toBe(lean);
});
