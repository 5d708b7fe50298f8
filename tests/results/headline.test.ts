import { expect, test } from 'vitest';
import { LOCALES, type Locale, textIn } from '#i18n/index.ts';
import { okrReadiness2Text } from '#instruments/okr-readiness-2/index.ts';
import { headline } from '#results/headline.ts';
import { made, people } from '../support/results.ts';

type Answering = Parameters<typeof people>;

function headlineIn(locale: Locale, ...args: Answering) {
  return headline(made(people(...args)), okrReadiness2Text[locale], textIn(locale));
}

const titleIn = (locale: Locale, ...args: Answering) => headlineIn(locale, ...args).title;
const inBokmal = (...args: Answering) => titleIn('nb', ...args);

test('nothing found is said of those who answered, and promises nothing', () => {
  expect(headlineIn('nb', 20)).toEqual({
    title: 'Svarene viser ingen svakhet',
    lead: 'På alle spørsmålene var det under en firedel som svarte nei.',
    isWeakness: false,
  });
  for (const locale of LOCALES) {
    expect(Object.values(headlineIn(locale, 20)).join()).not.toMatch(/klar|ready|lykkes|lukkast|succeed/i);
  }
});

test('below eleven, nothing at half is told as that', () => {
  expect(headlineIn('en', 10, { 0: [4, 1] })).toMatchObject({
    title: 'On every question, fewer than half said no',
    lead: expect.stringContaining('No verdict can be “yes” with fewer than eleven'),
  });
});

test('what lies across a line beside groups is no weakness, and no clean bill either', () => {
  const result = made({ a: people(12, { 0: [2, 0] }), b: people(12, { 0: [4, 0] }) });
  expect(headline(result, okrReadiness2Text.nb, textIn('nb'))).toEqual({
    title: 'Svarene viser ingen tydelig svakhet',
    lead: 'På 1 spørsmål svarte under halvparten nei, men kanskje en firedel eller mer.',
    isWeakness: false,
  });
});

test('the headline names one factor with the worst verdict, and counts more of them and no others', () => {
  expect(inBokmal(20, { 0: [16, 0], 3: [7, 0] })).toBe('Først må ledelsens engasjement på plass');
  const answers = { 0: [16, 0], 3: [7, 0], 6: [13, 0] } as const;
  expect(inBokmal(20, answers)).toBe('2 av 4 faktorer fikk nei');
  expect(titleIn('nn', 20, answers)).toBe('2 av 4 faktorar fekk nei');
  expect(titleIn('en', 20, answers)).toBe('2 of 4 factors got a no');
  expect(inBokmal(20, { 0: [8, 0], 9: [8, 0] })).toBe('Meningene er delte om 2 av 4 faktorer');
});

test('files name each of them, with on how many of its questions; of all factors, in all', () => {
  expect(headlineIn('nb', 20, { 0: [16, 0], 1: [11, 0], 6: [13, 0] }).lead).toBe(
    'Nei på 2 av 3 spørsmål om ledelsens engasjement og 1 av 3 spørsmål om målene.',
  );
  expect(headlineIn('en', 20, { 0: [16, 0], 3: [11, 0], 6: [13, 0] }).lead).toBe(
    'No on 1 of 3 questions about leaders’ commitment, 1 of 3 questions about the ambassador role and 1 of 3 questions about the goals.',
  );
});

test('a no on the ambassador is about the role', () => {
  expect(inBokmal(20, { 5: [16, 0] })).toBe('Først må ambassadørrollen på plass');
});

test('without a no, what many do not know comes before what they are divided on', () => {
  expect(inBokmal(20, { 3: [1, 9], 9: [8, 0] })).toBe('Mange svarte «vet\u00a0ikke» om ambassadørrollen');
  expect(inBokmal(20, { 9: [8, 0] })).toBe('Meningene er delte om teamenes engasjement');
});

test('the example that once was ready says that many do not know', () => {
  const each = Object.fromEntries(Array.from({ length: 12 }, (_, place) => [place, [8, 10] as const]));
  expect(headlineIn('nb', 32, each)).toMatchObject({
    title: 'Mange svarte «vet\u00a0ikke» om alle faktorene',
    lead: 'Det gjelder 12 av 12 spørsmål.',
  });
});

test('a quarter or more beside groups is said as that', () => {
  const result = made({ a: people(11, { 4: [4, 0] }), b: people(11, { 4: [7, 0] }) });
  expect(headline(result, okrReadiness2Text.nb, textIn('nb')).title).toBe(
    'Minst en firedel svarte nei på spørsmål om ambassadørrollen',
  );
});

test('no everywhere is said at once', () => {
  const everywhere = { 0: [18, 0], 3: [18, 0], 6: [18, 0], 9: [18, 0] } as const;
  expect(headlineIn('nb', 20, everywhere)).toMatchObject({
    title: 'Alle faktorene har minst ett svakt punkt',
    lead: 'Nei på 4 av 12 spørsmål.',
  });
});
