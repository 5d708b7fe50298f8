import { type Band, halfOf, quarterOf } from './band.ts';
import type { Figure } from './figure.ts';

/**
 * The word for a question or factor, worst first. Shares are of all who answered:
 * `no` half or more said no · `unseen` a quarter or more, and at least three, did not know · `mixed` a quarter
 * or more said no, fewer than half · `yes` fewer than a quarter said no. Where a band crosses a line:
 * `overQuarter` a quarter or more said no, perhaps half · `underHalf` fewer than half said no, perhaps a quarter.
 */
export const VERDICTS = ['no', 'unseen', 'overQuarter', 'mixed', 'underHalf', 'yes'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One question: its verdict and the band of its "no" count; an unseen question has no figure. */
export interface QuestionResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly no?: Band;
}

export interface FactorResult {
  readonly id: string;
  readonly verdict: Verdict;
  /** How many questions the factor has. Absent in results written before release rule 2. */
  readonly of?: number;
  readonly questions: readonly QuestionResult[];
}

/** The verdict on a question, from the published figure and never from an exact count. */
export function questionVerdict(figure: Figure, responses: number): Verdict {
  if (figure === 'unseen') return 'unseen';
  const [low, high] = [wordOf(figure.from, responses), wordOf(figure.to, responses)];
  if (low === high) return low;
  return figure.to < halfOf(responses) ? 'underHalf' : 'overQuarter';
}

function wordOf(no: number, responses: number): Verdict {
  if (no >= halfOf(responses)) return 'no';
  return no >= quarterOf(responses) ? 'mixed' : 'yes';
}

/** A factor and its questions by their words, whatever else is known of them. */
export interface JudgedFactor extends Pick<FactorResult, 'id' | 'verdict'> {
  readonly questions: readonly Pick<QuestionResult, 'id' | 'verdict'>[];
}

/** A factor is as weak as its weakest question, not an average of them. */
export function factorVerdict(questions: readonly Pick<QuestionResult, 'verdict'>[]): Verdict {
  return VERDICTS.find((verdict) => questions.some((question) => question.verdict === verdict)) ?? 'yes';
}

/** The worst verdict of all factors, which the headline is about. */
export function worstVerdict(factors: readonly JudgedFactor[]): Verdict {
  return factorVerdict(factors.flatMap(({ questions }) => questions));
}

/** The factors with the worst verdict, which a headline names, and none when nothing is weak. */
export function weakestFactors<F extends JudgedFactor>(factors: readonly F[]): F[] {
  const worst = worstVerdict(factors);
  return isWeak(worst) ? factors.filter(({ verdict }) => verdict === worst) : [];
}

/** How many of a factor's questions have its verdict: "no on 1 of 3 questions". */
export function weakestCount({ verdict, questions }: FactorResult): number {
  return questions.filter((question) => question.verdict === verdict).length;
}

/** A question that needs work. Equal ranks are ties, in the instrument's order. */
export interface Weakness {
  readonly rank: number;
  readonly factor: string;
  readonly question: QuestionResult;
}

/** Whether a verdict is a weakness. `underHalf` is not: it may be a yes. */
export function isWeak(verdict: Verdict): boolean {
  return verdict !== 'yes' && verdict !== 'underHalf';
}

/** All weaknesses: the worst verdict first, then the higher band. */
export function weaknesses(factors: readonly FactorResult[]): Weakness[] {
  const found = factors
    .flatMap((factor) => factor.questions.map((question) => ({ factor: factor.id, question })))
    .filter(({ question }) => isWeak(question.verdict))
    .sort((a, b) => compare(a.question, b.question));
  return found.map((weakness) => ({
    ...weakness,
    rank: 1 + found.findIndex((other) => compare(other.question, weakness.question) === 0),
  }));
}

/** Negative when `a` is worse than `b`. */
function compare(a: QuestionResult, b: QuestionResult): number {
  const byVerdict = VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
  return byVerdict || compareBands(a.no, b.no);
}

function compareBands(a: Band | undefined, b: Band | undefined): number {
  return a && b ? b.from - a.from || b.to - a.to : 0;
}
