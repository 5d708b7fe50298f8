import type { Band } from './band.ts';
import type { Figure } from './figure.ts';

/** How ready an organisation is, seen through one question or factor. */
export const VERDICTS = ['no', 'unseen', 'mixed', 'yes'] as const;
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
  readonly questions: readonly QuestionResult[];
}

/** The verdict on a question, from what is shown and never from an exact count. */
export function questionVerdict(figure: Figure, responses: number): Verdict {
  if (figure === 'unseen') return 'unseen';
  if (2 * figure.from >= responses) return 'no';
  return figure.from === 0 || 3 * figure.to <= responses ? 'yes' : 'mixed';
}

/** A factor is as weak as its weakest question. */
export function factorVerdict(questions: readonly QuestionResult[]): Verdict {
  return VERDICTS.find((verdict) => questions.some((question) => question.verdict === verdict)) ?? 'yes';
}

/** A question to do something about. Equal ranks are ties, listed in the instrument's order. */
export interface Weakness {
  readonly rank: number;
  readonly factor: string;
  readonly question: QuestionResult;
}

/** All weaknesses, worst first: no before unseen before mixed, then the higher band. */
export function weaknesses(factors: readonly FactorResult[]): Weakness[] {
  const found = factors
    .flatMap((factor) => factor.questions.map((question) => ({ factor: factor.id, question })))
    .filter(({ question }) => question.verdict !== 'yes')
    .sort((a, b) => compare(a.question, b.question));
  return found.map((weakness) => ({
    ...weakness,
    rank: 1 + found.findIndex((other) => compare(other.question, weakness.question) === 0),
  }));
}

/** The first thing to fix, or null when everything says yes: "ready to start". */
export function firstToFix(factors: readonly FactorResult[]): Weakness | null {
  return weaknesses(factors)[0] ?? null;
}

/** Negative when `a` is worse than `b`. */
function compare(a: QuestionResult, b: QuestionResult): number {
  const byVerdict = VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
  return byVerdict || compareBands(a.no, b.no);
}

function compareBands(a: Band | undefined, b: Band | undefined): number {
  return a && b ? b.from - a.from || b.to - a.to : 0;
}
