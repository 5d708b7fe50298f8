import type { Band } from './band.ts';
import { wholeFigure } from './figure.ts';
import { RELEASE_RULE } from './result.ts';
import { factorTrend, questionMove, type Trend } from './trend.ts';
import {
  type FactorResult,
  factorVerdict,
  type QuestionResult,
  questionVerdict,
  VERDICTS,
  type Verdict,
} from './verdict.ts';

/**
 * How often chance alone gives a word or an arrow: the figures of the method page.
 *
 * The model: a given percentage of a large staff would say no and the rest yes, and those who answer are a random
 * sample. The number of "no" is then binomial, and every probability here is a sum of its terms, exact but for
 * rounding. The word for each count comes from the release rule itself.
 */

/** The words that are true of everybody, by the exact word for everybody. A vague word is true for two of them. */
const TRUE_WORDS: Readonly<Record<Verdict, readonly Verdict[]>> = {
  no: ['no', 'overQuarter'],
  mixed: ['mixed', 'overQuarter', 'underHalf'],
  yes: ['yes', 'underHalf'],
  unseen: [],
  overQuarter: [],
  underHalf: [],
};

/**
 * The "no" counts that give each word, when nobody is unsure and no groups are shown.
 *
 * @returns only words that are possible
 */
export function countsOf(responses: number): Partial<Record<Verdict, Band>> {
  const ranges: Partial<Record<Verdict, Band>> = {};
  for (let no = 0; no <= responses; no += 1) {
    const { verdict } = shownFor(no, responses);
    ranges[verdict] = { from: ranges[verdict]?.from ?? no, to: no };
  }
  return ranges;
}

/** What is shown of a question with this "no" count, when nobody is unsure and no groups are shown. */
function shownFor(no: number, responses: number): QuestionResult & { readonly no: Band } {
  const figure = wholeFigure({ no, unsure: 0 }, responses);
  return { id: '', verdict: questionVerdict(figure, responses), no: figure as Band };
}

/**
 * The probability of each "no" count from 0 to `responses` (binomial), built up one person at a time.
 *
 * @param percent how many percent of everybody would say no
 */
export function chancesOfNo(percent: number, responses: number): number[] {
  const share = percent / 100;
  let chances = [1];
  for (let people = 1; people <= responses; people += 1) {
    chances = Array.from(
      { length: people + 1 },
      (_, no) => (chances[no] ?? 0) * (1 - share) + (chances[no - 1] ?? 0) * share,
    );
  }
  return chances;
}

/**
 * The probability of each word for one question.
 *
 * @returns only words that are possible; their sum is 1
 */
export function wordChances(percent: number, responses: number): Partial<Record<Verdict, number>> {
  const chances = chancesOfNo(percent, responses);
  const words: Partial<Record<Verdict, number>> = {};
  for (const [word, { from, to }] of Object.entries(countsOf(responses)) as [Verdict, Band][]) {
    words[word] = sum(chances.slice(from, to + 1));
  }
  return words;
}

/** The probability that a question gets a word that is not true of everybody. */
export function wrongWordChance(percent: number, responses: number): number {
  const { verdict } = shownFor(percent, 100);
  const words = wordChances(percent, responses);
  return sum(VERDICTS.filter((word) => !TRUE_WORDS[verdict].includes(word)).map((word) => words[word] ?? 0));
}

/** The probability that something happens at least once in a number of independent questions. */
export function onceAmong(questions: number, chance: number): number {
  return 1 - (1 - chance) ** questions;
}

/** Two possible results of one question in two rounds, and the probability of the pair. */
interface Pair {
  readonly earlier: QuestionResult;
  readonly later: QuestionResult;
  readonly chance: number;
}

/**
 * The probability of an arrow in either direction for a factor of three independent questions when nothing has changed:
 * both rounds are random samples of the same staff.
 *
 * @param responses of each of the two rounds
 */
export function arrowChance(percent: number, responses: number): number {
  const pairs = pairsOf(percent, responses);
  let arrows = 0;
  for (const first of pairs) {
    for (const second of pairs) {
      for (const third of pairs) {
        const three = [first, second, third];
        if (trendOf(three, responses)) arrows += three.reduce((chance, pair) => chance * pair.chance, 1);
      }
    }
  }
  return arrows;
}

/** All pairs of results of one question in two rounds. Pairs that give the same arrow are merged. */
function pairsOf(percent: number, responses: number): Pair[] {
  const shown = shownChances(percent, responses);
  const pairs = new Map<string, Pair>();
  for (const earlier of shown) {
    for (const later of shown) {
      const only = {
        earlier: earlier.question,
        later: later.question,
        chance: earlier.chance * later.chance,
      };
      const move = questionMove(only.earlier, only.later, responses, responses);
      const key = [only.earlier.verdict, only.later.verdict, move].join();
      const same = pairs.get(key);
      pairs.set(key, same ? { ...same, chance: same.chance + only.chance } : only);
    }
  }
  return [...pairs.values()];
}

/** Every possible result of one question in one round, with its probability. */
function shownChances(percent: number, responses: number): { question: QuestionResult; chance: number }[] {
  const shown = new Map<number, { question: QuestionResult; chance: number }>();
  for (const [no, chance] of chancesOfNo(percent, responses).entries()) {
    const question = shownFor(no, responses);
    const { from } = question.no;
    shown.set(from, { question, chance: (shown.get(from)?.chance ?? 0) + chance });
  }
  return [...shown.values()];
}

function trendOf(pairs: readonly Pair[], responses: number): Trend {
  const before = factorOf(pairs.map(({ earlier }) => earlier));
  const after = factorOf(pairs.map(({ later }) => later));
  const round = { rule: RELEASE_RULE, responses } as const;
  return factorTrend(before, after, round, round);
}

function factorOf(shown: readonly QuestionResult[]): FactorResult {
  const questions = shown.map((question, place) => ({ ...question, id: `${place}` }));
  return { id: '', verdict: factorVerdict(questions), questions };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
