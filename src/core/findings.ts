import { type FactorResult, type QuestionResult, weaknesses } from './verdict.ts';

/** What to fix first: the worst question, or all that tie for the first rank. */
export function firstWeaknesses(factors: readonly FactorResult[]): QuestionResult[] {
  return weaknesses(factors)
    .filter(({ rank }) => rank === 1)
    .map(({ question }) => question);
}

/** The questions on which fewer than half said no, and perhaps a quarter or more: neither a weakness nor a yes. */
export function underHalfQuestions(factors: readonly FactorResult[]): QuestionResult[] {
  return factors.flatMap(({ questions }) => questions.filter(({ verdict }) => verdict === 'underHalf'));
}
