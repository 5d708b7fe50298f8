import { expect, test } from 'vitest';
import { isLegible } from '#core/index.ts';

test.each([
  ['letters of any script', 'Solvik verksted · שלום · 株式会社 · می\u200cخواهم'],
  ['signs and figures', '4 & Sønner <AS> 🎯👩🏽\u200d🔬'],
  ['a mark of direction', 'שלום\u200e (AS)'],
  ['accents that stand by themselves', 'Café Ångström'.normalize('NFD')],
])('a name of %s can be read', (_, name) => {
  expect(isLegible(name)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['spaces alone', ' \u00a0\u3000'],
  ['half a character', 'Solvik \ud83c'],
  ['the other half', '\udfaf Solvik'],
  ['U+FFFE', 'Sol\ufffevik'],
  ['U+FFFF', 'Sol\uffffvik'],
  ['U+1FFFE', 'Sol\u{1fffe}vik'],
  ['what was lost on the way', 'Sol\ufffdvik'],
  ['a control', 'Sol\u0007vik'],
  ['signs of no width alone', '\u200b\u200c\u200d\u2060\ufeff'],
  ['fillers alone', '\u3164\u115f\u2800'],
  ['an accent on nothing', '\u0301'],
  ['marks of direction alone', '\u200e\u200f\u2066\u2069'],
  ['an order to be read from the right', 'Sol\u202evik'],
  ['an order to be read from the left', 'Sol\u202dvik'],
])('a name with %s cannot', (_, name) => {
  expect(isLegible(name)).toBe(false);
});
