import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Band,
  type FactorResult,
  type Figure,
  factorVerdict,
  isWeak,
  type QuestionResult,
  questionVerdict,
  VERDICTS,
  type Verdict,
  weakestCount,
  weaknesses,
  wholeFigure,
} from '#core/index.ts';

const anyVerdict = fc.constantFrom<Verdict>(...VERDICTS);

test('words stand worst first', () => {
  expect(VERDICTS).toEqual(['no', 'unseen', 'overQuarter', 'mixed', 'underHalf', 'yes']);
});

test.each<[from: number, to: number, people: number, word: Verdict]>([
  [10, 14, 20, 'no'],
  [9, 20, 20, 'overQuarter'],
  [5, 10, 20, 'overQuarter'],
  [5, 9, 20, 'mixed'],
  [4, 9, 20, 'underHalf'],
  [4, 10, 20, 'overQuarter'],
  [0, 9, 20, 'underHalf'],
  [0, 4, 20, 'yes'],
  [0, 5, 20, 'underHalf'],
  // Odd sizes: eleven of 21 are half or more, six a quarter or more.
  [11, 13, 21, 'no'],
  [10, 12, 21, 'overQuarter'],
  [6, 10, 21, 'mixed'],
  [5, 8, 21, 'underHalf'],
  [3, 5, 21, 'yes'],
])('%i to %i of %i who say no is %s', (from, to, people, word) => {
  expect(questionVerdict({ from, to }, people)).toBe(word);
});

test('a question without a figure is unseen', () => {
  expect(questionVerdict('unseen', 12)).toBe('unseen');
});

test('of 5 to 300 people who all know, every count has the word of its share, from eleven on', () => {
  const wrong: string[] = [];
  for (let people = 5; people <= 300; people += 1) {
    for (let no = 0; no <= people; no += 1) {
      const share = no / people;
      const below = people < 11 ? 'underHalf' : share >= 1 / 4 ? 'mixed' : 'yes';
      const word = questionVerdict(wholeFigure({ no, yes: people - no, unsure: 0 }, people), people);
      if (word !== (share >= 1 / 2 ? 'no' : below)) wrong.push(`${no} of ${people}: ${word}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('a factor has the worst word of its questions, and says how many share it', () => {
  fc.assert(
    fc.property(fc.array(anyVerdict, { minLength: 1, maxLength: 4 }), (verdicts) => {
      const worst = verdicts.toSorted((a, b) => VERDICTS.indexOf(a) - VERDICTS.indexOf(b))[0] as Verdict;
      const questions = verdicts.map((verdict) => ({ id: 'q', verdict }));
      expect(factorVerdict(questions)).toBe(worst);
      const shared = verdicts.filter((verdict) => verdict === worst).length;
      expect(weakestCount({ id: 'f', verdict: worst, questions })).toBe(shared);
    }),
  );
});

test('a factor without questions has nothing against it', () => {
  expect(factorVerdict([])).toBe('yes');
});

test('what is not a yes is a weakness, but for "under half said no", which may be one', () => {
  expect(VERDICTS.filter(isWeak)).toEqual(['no', 'unseen', 'overQuarter', 'mixed']);
});

test('weaknesses are listed worst word first, and the higher band before the lower', () => {
  const factors = [
    factor(
      'one',
      question('a', { from: 4, to: 6 }),
      question('b', 'unseen'),
      question('c', { from: 8, to: 11 }),
    ),
    factor(
      'two',
      question('d', { from: 12, to: 16 }),
      question('e', { from: 5, to: 7 }),
      question('f', { from: 0, to: 3 }),
      question('g', { from: 6, to: 9 }),
      question('h', { from: 0, to: 7 }),
    ),
  ];
  expect(weaknesses(factors).map(({ question: { id, verdict } }) => [id, verdict])).toEqual([
    ['d', 'no'],
    ['c', 'no'],
    ['b', 'unseen'],
    ['g', 'overQuarter'],
    ['e', 'mixed'],
    ['a', 'mixed'],
  ]);
});

test('equal weaknesses share a rank, in the order of the instrument', () => {
  const high = { from: 10, to: 12 };
  const factors = [
    factor('one', question('a', { from: 5, to: 7 }), question('b', high)),
    factor('two', question('c', 'unseen'), question('d', high), question('e', 'unseen')),
  ];
  expect(
    weaknesses(factors).map(({ rank, factor: id, question: { id: asked } }) => [rank, id, asked]),
  ).toEqual([
    [1, 'one', 'b'],
    [1, 'two', 'd'],
    [3, 'two', 'c'],
    [3, 'two', 'e'],
    [5, 'one', 'a'],
  ]);
});

test('of bands that begin alike the one that ends higher is the worse', () => {
  const bands: Band[] = [
    { from: 10, to: 12 },
    { from: 10, to: 14 },
    { from: 11, to: 13 },
    { from: 10, to: 14 },
  ];
  const questions = bands.map((band, place) => question('abcd'[place] as string, band));
  expect(weaknesses([factor('one', ...questions)]).map(({ rank, question: { id } }) => [rank, id])).toEqual([
    [1, 'c'],
    [2, 'b'],
    [2, 'd'],
    [4, 'a'],
  ]);
});

test('nothing is weak when every question says yes or under half', () => {
  const good = [
    factor('one', question('a', { from: 0, to: 2 })),
    factor('two', question('b', { from: 0, to: 7 })),
  ];
  expect(weaknesses(good)).toEqual([]);
});

/** A question about sixteen people. */
function question(id: string, figure: Figure): QuestionResult {
  const verdict = questionVerdict(figure, 16);
  return figure === 'unseen' ? { id, verdict } : { id, verdict, no: figure };
}

function factor(id: string, ...questions: QuestionResult[]): FactorResult {
  return { id, verdict: factorVerdict(questions), questions };
}
