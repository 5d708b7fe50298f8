import { expect, test } from 'vitest';
import { requiredBy } from '#host/build/selectors.ts';

/** Classes, ids and attributes in one line, as a selector writes them. */
function line(selector: string): string {
  const { classes, ids, attributes } = requiredBy(selector);
  return [
    ...classes.map((name) => `.${name}`),
    ...ids.map((name) => `#${name}`),
    ...attributes.map(({ name, value }) => (value === undefined ? `[${name}]` : `[${name}=${value}]`)),
  ].join(' ');
}

test.each([
  ['.a > #b [data-x="1"]:hover::before', '.a #b [data-x=1]'],
  ['[data-x|=top] [lang~=nb] [open]', '[data-x] [lang] [open]'],
  ['p:not(.a):not(:is(.b)):not(:has(.c))', ''],
  [':is(.a) :where(.b) :has(> .c)', '.a .b .c'],
  [':is(.a, p) b', ''],
  [':is(.a:nth-child(2), p)', ''],
  [':is(p:lang(nb), .a)', ''],
  [':is(.a:where(b, c) > i) .d', '.a .d'],
  [':nth-child(1 of .a, p)', ''],
  ['.\\:a', '.:a'],
])('%s requires "%s"', (selector, required) => {
  expect(line(selector)).toBe(required);
});
