import { expect, test } from 'vitest';
import { type InstrumentText, questionIds, type RespondentText } from '#core/index.ts';
import { fill, plural } from '#i18n/format.ts';
import { LOCALES, locales, RESPONDENT_LOCALES, respondentTextIn } from '#i18n/index.ts';
import { CONTENTS } from '#instruments/index.ts';

/** Every text with its path, such as `survey.send`. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    texts(inner, path ? `${path}.${key}` : key),
  );
}

function places(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort();
}

const [nb, ...others] = Object.entries(locales).map(([name, text]) => [name, new Map(texts(text))] as const);

test.each(others)('%s has the texts of bokmål, none blank, with the same places to fill in', (_, other) => {
  const source = nb?.[1] as Map<string, string>;
  expect([...other.keys()].sort()).toEqual([...source.keys()].sort());
  for (const [path, text] of source) {
    expect([path, other.get(path)?.trim()]).not.toEqual([path, '']);
    expect([path, places(other.get(path) ?? '')]).toEqual([path, places(text)]);
  }
});

const RESPONDENTS_ALONE = RESPONDENT_LOCALES.filter((locale) => !LOCALES.some((one) => one === locale));

test.each(RESPONDENTS_ALONE)(
  '%s has what respondents read in bokmål, none blank, with the same places to fill in',
  (locale) => {
    const { problems, limits, ...same } = respondentTextIn(locale);
    const { problems: all, limits: promised, ...others } = respondentTextIn('nb');
    const read = new Map(texts({ ...same, limits, problems }));
    const { codes } = all;
    const known = Object.keys(problems.codes) as (keyof typeof codes)[];
    const source = texts({
      ...Object.fromEntries(Object.keys(same).map((part) => [part, others[part as keyof typeof others]])),
      limits: promised,
      problems: { codes: Object.fromEntries(known.map((code) => [code, codes[code]])) },
      // Browsers know the weekdays of these languages, and /privacy has the details: see WhatIsStored.astro.
    }).filter(([path]) => !path.startsWith('survey.stored.parts') && !path.startsWith('intl.weekdays'));
    expect([...read.keys()].sort()).toEqual(source.map(([path]) => path).sort());
    for (const [path, text] of source) {
      expect([path, read.get(path)?.trim()]).not.toEqual([path, '']);
      expect([path, places(read.get(path) ?? '')]).toEqual([path, places(text)]);
    }
  },
);

test('every locale goes by its own code and name', () => {
  const all = RESPONDENT_LOCALES.map((locale) => respondentTextIn(locale).common);
  expect(all.map(({ lang }) => lang)).toEqual(RESPONDENT_LOCALES);
  expect(new Set(all.map(({ languageName }) => languageName)).size).toBe(RESPONDENT_LOCALES.length);
});

/** Which questions have a hint. */
function hints({ questions }: RespondentText) {
  return Object.values(questions).map(({ hint }) => hint !== undefined);
}

test.each(CONTENTS)(
  'every language of respondents words the questions',
  ({ instrument, text, respondents }) => {
    for (const wording of Object.values(respondents)) {
      expect(Object.keys(wording.questions)).toEqual(questionIds(instrument));
      expect(Object.keys(wording.factors)).toEqual(instrument.factors.map(({ id }) => id));
      expect(hints(wording)).toEqual(hints(text.nb as InstrumentText));
      expect(texts(wording).filter(([, each]) => each.trim() === '')).toEqual([]);
    }
  },
);

/** Which questions have a hint, and how many first steps each has. */
function hintsAndAdvice({ questions }: InstrumentText) {
  return Object.values(questions).map(({ hint, advice }) => [hint !== undefined, advice.length]);
}

test.each(CONTENTS)('every locale words the whole instrument', ({ instrument, text }) => {
  expect(Object.keys(text).sort()).toEqual([...LOCALES].sort());
  for (const wording of Object.values(text)) {
    expect(Object.keys(wording.questions)).toEqual(questionIds(instrument));
    expect(Object.keys(wording.factors)).toEqual(instrument.factors.map(({ id }) => id));
    expect(hintsAndAdvice(wording)).toEqual(hintsAndAdvice(text.nb as InstrumentText));
    expect(texts(wording).filter(([, each]) => each.trim() === '')).toEqual([]);
  }
});

test('no text promises more than we can keep', () => {
  const forbidden = /umulig|impossible|100 ?% (anonym|anonymous)|garantert anonym|guaranteed anonym/i;
  const all = [...Object.values(locales), ...CONTENTS.map(({ text }) => text)].flatMap((text) => texts(text));
  expect(all.filter(([, text]) => forbidden.test(text))).toEqual([]);
});

test('a template is filled, a plural picks its form, an unknown place stays visible', () => {
  expect(fill('{n} av {all}', { n: 3, all: 12 })).toBe('3 av 12');
  expect(fill('{n} av {all}', { n: 3 })).toBe('3 av {all}');
  expect(plural({ one: '{n} svar til {who}', other: '{n} svar' }, 1, { who: 'Kari' })).toBe(
    '1 svar til Kari',
  );
  expect(plural({ one: '{n} svar', other: '{n} svar i alt' }, 2)).toBe('2 svar i alt');
});
