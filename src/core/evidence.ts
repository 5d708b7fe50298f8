import {
  type AskedOutcome,
  isSameOutcome,
  OUTCOME_ANSWERS,
  type OutcomeQuarters,
  type OutcomeQuestion,
  type OutcomeRound,
  type RoundOutcome,
} from './outcome.ts';
import type { Measure } from './plan.ts';
import type { SizeClass } from './size-class.ts';
import {
  factorVerdict,
  isWeak,
  type JudgedFactor,
  VERDICTS,
  type Verdict,
  weakestFactors,
} from './verdict.ts';
import { type Interval, wilson } from './wilson.ts';

/** A closed round as the coach's evidence has it: words, all of one release rule, and never a figure. */
export interface EvidenceRound extends OutcomeRound {
  readonly size: SizeClass;
  readonly factors: readonly JudgedFactor[];
  readonly measures: readonly Pick<Measure, 'questionId' | 'text' | 'state'>[];
}

/** One organisation in its coach's evidence. */
export interface EvidenceOrganisation {
  readonly id: string;
  readonly name: string;
  /** With a result, oldest first. */
  readonly rounds: readonly EvidenceRound[];
  readonly outcomes: readonly RoundOutcome[];
  readonly due: readonly AskedOutcome[];
}

/** Fewer outcomes than this are too few to tell anything. */
export const LEAST_OUTCOMES = 10;

/** How often each factor was the weakest, in the rounds of one instrument. */
export interface WeakestCounts {
  readonly instrument: string;
  readonly rounds: number;
  /** Rounds in which nothing was weak. */
  readonly none: number;
  /** The most frequent first. Factors that tie in a round count in each. */
  readonly factors: readonly { readonly id: string; readonly rounds: number }[];
}

/** How often each factor was the weakest, for each instrument. */
export function weakestCounts(organisations: readonly EvidenceOrganisation[]): WeakestCounts[] {
  const all = organisations.flatMap(({ rounds }) => rounds);
  return grouped(all, instrumentOf).map(([instrument, rounds]) => {
    const ids = new Set(rounds.flatMap(({ factors }) => factors.map(({ id }) => id)));
    const weakest = rounds.map(({ factors }) => weakestFactors(factors).map(({ id }) => id));
    return {
      instrument,
      rounds: rounds.length,
      none: weakest.filter((named) => named.length === 0).length,
      factors: Array.from(ids, (id) => ({
        id,
        rounds: weakest.filter((named) => named.includes(id)).length,
      })).sort((a, b) => b.rounds - a.rounds),
    };
  });
}

/** How a word moved from one round to the next; `unclear` where the two words may mean the same share of "no". */
export const WORD_MOVES = ['better', 'same', 'worse', 'unclear'] as const;
export type WordMove = (typeof WORD_MOVES)[number];

/** The share of "no" that each word stands for, in quarters: from, and to; see Verdict. "unseen" stands for none. */
const QUARTERS: Readonly<Record<Exclude<Verdict, 'unseen'>, readonly [from: number, to: number]>> = {
  ...{ no: [2, 4], overQuarter: [1, 4], mixed: [1, 2], underHalf: [0, 2], yes: [0, 1] },
};

/** Which way a word moved. It says nothing about how likely chance is. */
export function wordMove(before: Verdict, after: Verdict): WordMove {
  if (before === after) return 'same';
  if (before === 'unseen' || after === 'unseen') return 'unclear';
  const [[from, to], [laterFrom, laterTo]] = [QUARTERS[before], QUARTERS[after]];
  if (laterTo <= from) return 'better';
  return laterFrom >= to ? 'worse' : 'unclear';
}

/** The word of one question in a round and in the next of the same instrument. */
export interface Step {
  readonly organisation: string;
  readonly instrument: string;
  readonly round: number;
  readonly question: string;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly move: WordMove;
  /** Whether a measure from the first of the two is about it, and is done by now: perhaps after the second. */
  readonly measure: 'done' | 'written' | 'none';
  /** What was done. */
  readonly done: readonly string[];
}

/** Every question from round to round, within one version of an instrument. */
export function stepsOf(organisations: readonly EvidenceOrganisation[]): Step[] {
  return organisations.flatMap(({ name, rounds }) =>
    grouped(rounds, instrumentOf).flatMap(([, alike]) =>
      alike.slice(1).flatMap((later, place) => stepsBetween(name, alike[place] as EvidenceRound, later)),
    ),
  );
}

function stepsBetween(organisation: string, earlier: EvidenceRound, later: EvidenceRound): Step[] {
  const words = new Map(questionsOf(later).map(({ id, verdict }) => [id, verdict]));
  return questionsOf(earlier).flatMap(({ id, verdict: before }): Step[] => {
    const after = words.get(id);
    if (!after) return [];
    const about = earlier.measures.filter(({ questionId }) => questionId === id);
    const done = about.filter(({ state }) => state === 'done').map(({ text }) => text);
    const measure = done.length > 0 ? 'done' : about.length > 0 ? 'written' : 'none';
    const { instrument, round } = earlier;
    return [
      {
        ...{ organisation, instrument, round, question: id, before, after },
        ...{ move: wordMove(before, after), measure, done },
      },
    ];
  });
}

/** Which questions a row of moves counts: all of them, or the weak ones by what was done about them. */
export const MOVE_ROWS = ['all', 'done', 'written', 'none'] as const;
export type MoveRow = (typeof MOVE_ROWS)[number];

/** How many words moved which way. Weak ones apart: a word that is good already cannot become better. */
export function moveCounts(steps: readonly Step[]): Record<MoveRow, Record<WordMove, number>> {
  const count = (row: MoveRow) => {
    const counted = steps.filter((step) => row === 'all' || (isWeak(step.before) && step.measure === row));
    return Object.fromEntries(
      WORD_MOVES.map((move) => [move, counted.filter((step) => step.move === move).length]),
    ) as Record<WordMove, number>;
  };
  return Object.fromEntries(MOVE_ROWS.map((row) => [row, count(row)])) as ReturnType<typeof moveCounts>;
}

/** An organisation's first round, which has words and an outcome. */
interface FirstOutcome {
  readonly round: EvidenceRound;
  readonly outcome: RoundOutcome;
}

/**
 * One pair an organisation: several of one would not be independent, and the interval would be too narrow. Of its first
 * round alone: later ones come after measures, and which of them has an outcome is for the coach to choose.
 */
function firstOutcomes(
  organisations: readonly EvidenceOrganisation[],
  after: OutcomeQuarters,
): FirstOutcome[] {
  return organisations.flatMap(({ rounds, outcomes }) => {
    const round = rounds.find((each) => each.round === 1);
    const outcome = round && outcomes.find((each) => isSameOutcome(each, { ...round, after }));
    return outcome ? [{ round, outcome }] : [];
  });
}

/** How many of the organisations with a first word had the best outcome. */
export interface OutcomeCount {
  /** null: the worst word of all factors. */
  readonly factor: string | null;
  readonly word: Verdict;
  readonly n: number;
  readonly k: number;
  readonly share: Interval;
}

export interface OutcomeTable {
  readonly instrument: string;
  readonly organisations: number;
  /** By factor, all together first; words that no organisation had are left out. */
  readonly rows: readonly OutcomeCount[];
}

/** First words against one outcome, for each version of the instrument. The best answer to a question is its first. */
export function outcomeTables(
  organisations: readonly EvidenceOrganisation[],
  after: OutcomeQuarters,
  question: OutcomeQuestion,
): OutcomeTable[] {
  const best = OUTCOME_ANSWERS[question][0];
  const pairs = grouped(firstOutcomes(organisations, after), ({ round }) => round.instrument);
  return pairs.map(([instrument, found]) => {
    const factors = found[0]?.round.factors.map(({ id }) => id) ?? [];
    const rows = [null, ...factors].flatMap((factor) =>
      VERDICTS.flatMap((word): OutcomeCount[] => {
        const counted = found.filter(({ round }) => wordOf(round, factor) === word);
        const [n, k] = [counted.length, counted.filter(({ outcome }) => outcome[question] === best).length];
        return n > 0 ? [{ factor, word, n, k, share: wilson(k, n) }] : [];
      }),
    );
    return { instrument, organisations: found.length, rows };
  });
}

function wordOf({ factors }: EvidenceRound, factor: string | null): Verdict {
  return factorVerdict(factors.filter(({ id }) => factor === null || id === factor));
}

const instrumentOf = ({ instrument }: OutcomeRound) => instrument;

/** Like Map.groupBy, which the oldest browsers lack. */
function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): (readonly [key: string, T[]])[] {
  const keys = [...new Set(things.map(keyOf))];
  return keys.map((key) => [key, things.filter((thing) => keyOf(thing) === key)]);
}

function questionsOf({ factors }: EvidenceRound): JudgedFactor['questions'] {
  return factors.flatMap(({ questions }) => questions);
}
