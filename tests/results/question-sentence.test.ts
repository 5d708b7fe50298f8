import { expect, test } from 'vitest';
import type { Published, QuestionResult } from '#core/index.ts';
import { textIn } from '#i18n/index.ts';
import { okrReadinessText } from '#instruments/okr-readiness/index.ts';
import { okrReadiness2Text } from '#instruments/okr-readiness-2/index.ts';
import { firstSteps } from '#results/advice.ts';
import { questionSentence, verdictMeanings } from '#results/question-sentence.ts';
import { made, people } from '../support/results.ts';

function first({ factors }: Published): QuestionResult {
  return factors[0]?.questions[0] as QuestionResult;
}

test('a band is said as a range of people who said no, with the digits of the language', () => {
  const small = made(people(20, { 0: [7, 0] }));
  expect(questionSentence(first(small), small, textIn('nb'))).toBe('5–9 av 20 svarte nei');
  const large = made(people(4000, { 0: [2500, 0] }));
  expect(questionSentence(first(large), large, textIn('en'))).toBe('2,500–2,749 of 4,000 said no');
});

test('unseen is said as a quarter only where it is a quarter of all', () => {
  const alone = made(people(20, { 0: [1, 5] }));
  expect(questionSentence(first(alone), alone, textIn('en'))).toBe('At least a quarter said “don’t know”');
  // Three of eight are unseen, and three of sixteen are too near the line of four: the whole is unseen too.
  const grouped = made({ a: people(8, { 0: [1, 3] }), b: people(8, { 0: [1, 0] }) });
  expect(first(grouped).verdict).toBe('unseen');
  expect(questionSentence(first(grouped), grouped, textIn('en'))).toBe('Many said “don’t know”');
});

test('only the words that a result can have are explained', () => {
  const words = (result: Published) => verdictMeanings(result, textIn('en')).map(({ verdict }) => verdict);
  expect(words(made(people(10)))).toEqual(['no', 'unseen', 'underHalf']);
  expect(words(made(people(20)))).toEqual(['no', 'unseen', 'mixed', 'yes']);
  expect(words(made({ a: people(11), b: people(12) }))).toEqual([
    ...['no', 'unseen', 'overQuarter', 'mixed', 'underHalf', 'yes'],
  ]);
});

test('the words of a result of rule 1 mean thirds', () => {
  const { rule: _, ...old } = made(people(20));
  const meanings = verdictMeanings(old, textIn('nb'));
  expect(meanings.map(({ verdict }) => verdict)).toEqual(['no', 'unseen', 'mixed', 'yes']);
  expect(meanings[1]?.meaning).toContain('tredel');
});

test('what nobody sees has advice of its own; a no has the advice of the instrument', () => {
  const t = textIn('nb');
  const wording = okrReadiness2Text.nb;
  const no = first(made(people(20, { 0: [16, 0] })));
  const unseen = first(made(people(20, { 0: [1, 7] })));
  expect(firstSteps(no, wording, t)).toEqual(wording.questions['leadership-present']?.advice);
  const { unseenAdvice } = wording.questions['leadership-present'] ?? {};
  expect(firstSteps(unseen, wording, t)).toEqual([unseenAdvice, ...t.results.unseen.steps.slice(1)]);
  // The first version has no such advice for each question.
  expect(firstSteps(unseen, okrReadinessText.nb, t)).toEqual(t.results.unseen.steps);
});
