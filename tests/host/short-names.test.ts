import { expect, test } from 'vitest';
import { shortenNames } from '#host/build/short-names.ts';

const PAGE = {
  css: '.survey-step .survey-step-title{color:var(--ds-color-x)}.survey-step:hover{top:.5rem}.muted{top:0}',
  html: '<p class="survey-step muted" style="color:var(--ds-color-x)">survey-step <b class="survey-step-title"></b></p>',
};

test('variables and classes are short in css and markup alike, and words are left alone', () => {
  expect(shortenNames(PAGE, '')).toEqual({
    css: '.c0 .c1{color:var(--0)}.c0:hover{top:.5rem}.muted{top:0}',
    html: '<p class="c0 muted" style="color:var(--0)">survey-step <b class="c1"></b></p>',
  });
});

test('a class that a script names keeps its name', () => {
  const { css, html } = shortenNames(PAGE, "document.querySelector('.survey-step-title')");
  expect(css).toContain('.survey-step .survey-step-title');
  expect(html).toContain('<b class="survey-step-title">');
});
