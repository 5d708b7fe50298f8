import { expect, test } from 'vitest';
import { LOCALES, type Locale, textIn } from '#i18n/index.ts';
import { WORDS } from './words.ts';

/** Every text of a language but the made-up example, with its path and without places such as `{spares}`. */
function texts(locale: Locale): (readonly [path: string, text: string])[] {
  const { sample: _, ...spoken } = textIn(locale);
  const list = (value: unknown, path: string): (readonly [string, string])[] =>
    typeof value === 'string'
      ? [[path, value.replace(/\{\w+\}/g, '')]]
      : Object.entries(value as object).flatMap(([key, inner]) => list(inner, path ? `${path}.${key}` : key));
  return list(spoken, '');
}

function pattern(word: string): RegExp {
  const plain = word.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${plain}${word.endsWith('*') ? '' : '(?!\\p{L})'}`, 'iu');
}

function foundIn(text: string, locale: Locale): string[] {
  return WORDS[locale].flatMap(({ not }) => not).filter((word) => pattern(word).test(text));
}

test.each(LOCALES)('in %s one thing has one name', (locale) => {
  const found = texts(locale).map(([path, text]) => [path, foundIn(text, locale)] as const);
  expect(found.filter(([, words]) => words.length > 0)).toEqual([]);
});

test.each(LOCALES)('in %s the names that were chosen are in use', (locale) => {
  const all = texts(locale).map(([, text]) => text);
  const unused = WORDS[locale].filter(({ say }) => !all.some((text) => new RegExp(say, 'i').test(text)));
  expect(unused.map(({ say }) => say)).toEqual([]);
});

test.each(LOCALES)('control: in %s each other name is found in a sentence that says it', (locale) => {
  for (const { say, not } of WORDS[locale]) {
    expect([say, foundIn(`“${say}”, (${say}).`, locale)]).toEqual([say, []]);
    for (const word of not) {
      const said = word.replace('*', '');
      expect([word, foundIn(`(${said.toUpperCase()}),`, locale).includes(word)]).toEqual([word, true]);
    }
  }
});
