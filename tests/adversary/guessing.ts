import { ANSWERS, type Answer } from '#core/index.ts';
import { QUESTIONS } from '../support/client.ts';

/** How an attacker may read three differences between two states of a question's counters. */
type Strategy = (differences: readonly number[]) => number;

const STRATEGIES: readonly Strategy[] = [
  (differences) => differences.indexOf(Math.min(...differences)),
  (differences) => differences.indexOf(Math.max(...differences)),
  (differences) => Math.max(0, differences.indexOf(1)),
  (differences) =>
    Math.max(
      0,
      differences.findIndex((difference) => difference % 2 === 1),
    ),
];

/** How many answers the best of all strategies gets right, going by how the counters changed. */
export function bestGuess(history: readonly Uint32Array[], truth: readonly Record<string, Answer>[]) {
  const hits = STRATEGIES.map((strategy) =>
    truth.reduce((sum, given, person) => sum + hitsFor(strategy, history, person, given), 0),
  );
  return { hits: Math.max(...hits), guesses: truth.length * QUESTIONS.length };
}

function hitsFor(
  strategy: Strategy,
  history: readonly Uint32Array[],
  person: number,
  given: Record<string, Answer>,
) {
  const [before, after] = [history[person], history[person + 1]] as [Uint32Array, Uint32Array];
  return QUESTIONS.filter((id, question) => {
    const cells = ANSWERS.map((_, answer) => question * ANSWERS.length + answer);
    const differences = cells.map((cell) => ((after[cell] as number) - (before[cell] as number)) >>> 0);
    return ANSWERS[strategy(differences)] === given[id];
  }).length;
}

/** The most hits that chance explains: a third of all guesses and four standard errors. */
export function chance(guesses: number): number {
  return guesses / 3 + 4 * Math.sqrt((guesses * 2) / 9);
}
