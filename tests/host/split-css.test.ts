import { expect, test } from 'vitest';
import { splitCss } from '#host/build/split-css.ts';

const BEGINNING = '<main><p class="intro" data-open><input type="radio"></p>';

test.each([
  ['an element', 'p{top:0}'],
  ['a class that is there', '.intro{top:0}'],
  ['an attribute that is there', '[data-open] input{top:0}'],
  ['a class that must not be there', 'p:not(.late){top:0}'],
  ['one of two that is there', '.late,.intro{top:0}'],
  ['alternatives of which one may be there', ':is(.late,p){top:0}'],
  ['a state', '.intro:hover{top:0}'],
  ['a scheme', '@media (prefers-color-scheme:dark){:root{--a:0}}p{top:var(--a)}'],
  ['a movement', '@keyframes late{0%,to{top:0}}'],
  ['a movement with a step between two percents', '@keyframes late{0%{top:0}12.5%{top:1px}}'],
])('%s comes first', (_, css) => {
  expect(splitCss(css, BEGINNING)).toEqual({ first: css, rest: '' });
});

test.each([
  ['a class that is not there', '.late{top:0}'],
  ['one within what is there', '.intro .late{top:0}'],
  ['an id or an attribute that is not there', '#late,[data-late]{top:0}'],
  ['what has a condition', '@media print{.late{top:0}}'],
])('%s comes later', (_, css) => {
  expect(splitCss(css, BEGINNING)).toEqual({ first: '', rest: css });
});

test('a variable is set in the part that reads it', () => {
  const css = ':root{--a:0;--b:1;--c:2}.intro{top:var(--a)}.late{top:var(--a);left:var(--b)}';
  expect(splitCss(css, BEGINNING)).toEqual({
    first: ':root{--a:0}.intro{top:var(--a)}',
    rest: ':root{--b:1;--c:2}.late{top:var(--a);left:var(--b)}',
  });
});

test('both parts keep their layers, whose order comes first', () => {
  expect(splitCss('@layer a,b;@layer b{.intro{top:0}.late{top:1px}}', BEGINNING)).toEqual({
    first: '@layer a,b;@layer b{.intro{top:0}}',
    rest: '@layer b{.late{top:1px}}',
  });
});

test('nested rules are refused: none is dropped unseen', () => {
  expect(() => splitCss('.intro{top:0;.late &{top:1px}}', BEGINNING)).toThrow('nested');
});
