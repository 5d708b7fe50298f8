import { type Band, halfOf, quarterOf } from './band.ts';
import { atLeast } from './hypergeometric.ts';
import { type Published, RELEASE_RULE, ruleOf } from './result.ts';
import { isWeak, type QuestionResult, weakestFactors } from './verdict.ts';

/**
 * How much those who did not answer could change a word, when the number of employees is known.
 *
 * `robustness`: whether the word stays true of all employees if everybody who did not answer had said yes and if they
 * had said no (`holds`), in the first case only (`ifYes`), in the second only (`ifNo`), or in neither for certain
 * (`open`). `likely`: whether it is true of all if the others think like those who answered; null for "unseen", which
 * has no count.
 */
export interface Certainty {
  readonly robustness: 'holds' | 'ifYes' | 'ifNo' | 'open';
  readonly likely: boolean | null;
}

/** The probability that a word called likely is wrong: at most 1 in 20 for all twelve questions together. */
const ALPHA = 1 / 20 / 12;

/** The share of "no" that a word claims: at least the first line, and below the second. */
const CLAIMS = {
  no: { from: halfOf, below: null },
  overQuarter: { from: quarterOf, below: null },
  mixed: { from: quarterOf, below: halfOf },
  underHalf: { from: null, below: halfOf },
  yes: { from: null, below: quarterOf },
} as const;

/**
 * A function of the result and the number of employees alone (invariant I4).
 *
 * @param responses how many answered, at most `employees`
 * @returns null when there are more responses than employees
 */
export function certaintyOf(
  { verdict, no }: Pick<QuestionResult, 'verdict' | 'no'>,
  responses: number,
  employees: number,
): Certainty | null {
  const silent = employees - responses;
  if (silent < 0) return null;
  if (verdict === 'unseen' || !no) return { robustness: silent === 0 ? 'holds' : 'open', likely: null };
  const claim = CLAIMS[verdict];
  const ifYes = isTrue(claim, no, employees);
  const ifNo = isTrue(claim, { from: no.from + silent, to: no.to + silent }, employees);
  return {
    robustness: ifYes && ifNo ? 'holds' : ifYes ? 'ifYes' : ifNo ? 'ifNo' : 'open',
    likely: isLikely(claim, no, responses, employees),
  };
}

type Claim = (typeof CLAIMS)[keyof typeof CLAIMS];

/** Whether a claim is true of `people` for every "no" count in the band. */
function isTrue({ from, below }: Claim, no: Band, people: number): boolean {
  return (from === null || no.from >= from(people)) && (below === null || no.to < below(people));
}

/**
 * Tests the claim against the nearest "no" counts among all employees for which it is false. It is not likely if a
 * random sample from such employees, as large as that of those who answered, shows this figure in 1 case of 240 or
 * more.
 */
function isLikely({ from, below }: Claim, no: Band, responses: number, employees: number): boolean {
  const isTooLow = from !== null && atLeast(no.from, responses, from(employees) - 1, employees) >= ALPHA;
  const isTooHigh =
    below !== null && atLeast(responses - no.to, responses, employees - below(employees), employees) >= ALPHA;
  return !isTooLow && !isTooHigh;
}

/** How reliable a headline is: everybody answered, or it depends on the strength of its words. */
export type Reliance = 'everybody' | Strength;

/**
 * The headline names the factors with the worst word. It is as strong as the weakest of these factors, and a factor is
 * as strong as its strongest question with that word. If no weakness was found, the weakest of all words decides.
 *
 * @returns null when there are more responses than employees, or when an older release rule chose the words
 */
export function headlineReliance(result: Published, employees: number): Reliance | null {
  const { responses, factors } = result;
  if (ruleOf(result) !== RELEASE_RULE || employees < responses) return null;
  if (employees === responses) return 'everybody';
  const named = weakestFactors(factors);
  if (named.length === 0) {
    const all = factors.flatMap(({ questions }) => questions);
    return weakestOf(all.map((question) => strengthOf(question, responses, employees)));
  }
  return weakestOf(
    named.map(({ verdict: worst, questions }) =>
      strongestOf(
        questions
          .filter(({ verdict }) => verdict === worst)
          .map((question) => strengthOf(question, responses, employees)),
      ),
    ),
  );
}

/** How reliable a word is when some did not answer, weakest first. */
const STRENGTHS = ['open', 'likely', 'stands'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** How reliable one word is. More "no" answers cannot undo a weakness, so `ifYes` is enough for a weak word. */
function strengthOf(question: QuestionResult, responses: number, employees: number): Strength {
  const { robustness, likely } = certaintyOf(question, responses, employees) as Certainty;
  if (robustness === 'holds' || (robustness === 'ifYes' && isWeak(question.verdict))) return 'stands';
  return likely ? 'likely' : 'open';
}

function weakestOf(all: readonly Strength[]): Strength {
  return STRENGTHS[Math.min(...all.map((strength) => STRENGTHS.indexOf(strength)))] as Strength;
}

function strongestOf(all: readonly Strength[]): Strength {
  return STRENGTHS[Math.max(...all.map((strength) => STRENGTHS.indexOf(strength)))] as Strength;
}

/**
 * How many verdicts hold however those who did not answer would answer, how many only if they would answer like the
 * others, and how many are open. Unlike in a headline, it is not enough that a verdict holds in one extreme case.
 *
 * @returns null when nobody is silent, there are more responses than employees, or an older rule chose the words
 */
export function relianceCounts(
  result: Published,
  employees: number,
): Readonly<Record<Strength, number>> | null {
  const { responses, factors } = result;
  if (ruleOf(result) !== RELEASE_RULE || employees <= responses) return null;
  const counts = { stands: 0, likely: 0, open: 0 };
  for (const question of factors.flatMap(({ questions }) => questions)) {
    const { robustness, likely } = certaintyOf(question, responses, employees) as Certainty;
    counts[robustness === 'holds' ? 'stands' : likely ? 'likely' : 'open'] += 1;
  }
  return counts;
}
