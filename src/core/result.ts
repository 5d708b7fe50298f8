import {
  ALL_WORDS_FROM,
  blockFigure,
  type Figure,
  figureFromBlocks,
  type NoAndUnsure,
  wholeFigure,
} from './figure.ts';
import { type Block, partition, smallestBlock } from './groups.ts';
import type { Instrument } from './instrument.ts';
import { smallestResult } from './survey.ts';
import type { ScopeTally, Tally } from './tally.ts';
import {
  type FactorResult,
  factorVerdict,
  type QuestionResult,
  questionVerdict,
  VERDICTS,
  type Verdict,
} from './verdict.ts';

/** One block of the published partition; `merged` names the groups in it when there are several. */
export interface GroupResult {
  readonly name: string;
  readonly merged?: readonly string[];
  readonly responses: number;
  readonly factors: readonly FactorResult[];
}

/**
 * The version of the rule for figures and words. Rule 1 had lines at thirds. A result written by it keeps its words and
 * figures, since a second set of figures about the same people would reveal more than either (decision 0010).
 */
export const RELEASE_RULE = 2;

/** What is shown when enough have answered. */
export interface Published {
  /** The release rule; absent in results of rule 1. */
  readonly rule?: number;
  readonly responses: number;
  readonly factors: readonly FactorResult[];
  readonly groups: readonly GroupResult[];
}

/** All that is ever shown of a survey's answers, written once at closing (invariants I1 and I4). */
export type Result = { readonly tooFew: true } | { readonly unreadable: true } | Published;

/** The group names for a result. `groups[0]` is "rather not say", `groups[i]` is the group `gi`. */
export interface GroupNames {
  readonly groups: readonly string[];
  /** Names the merged block; `{names}` stands for the groups in it. */
  readonly merged: string;
}

/** The release rule a result was made by. */
export function ruleOf({ rule = 1 }: Pick<Published, 'rule' | 'responses'>): number {
  return rule;
}

/** Whether rule 1 chose the words of a result, which have their lines at thirds. */
export function isOfThirds(result: Pick<Published, 'rule' | 'responses'>): boolean {
  return ruleOf(result) < RELEASE_RULE;
}

/**
 * Whether "unseen" of the whole means a quarter or more. Beside published groups the groups' figures may decide it, a
 * person or two below the line (figure.ts), and rule 1 drew the line at a third.
 */
export function isUnseenExact(result: Published): boolean {
  return result.groups.length === 0 && ruleOf(result) === RELEASE_RULE;
}

/**
 * The words that a result can have, worst first. Below eleven answers no line can be drawn at a quarter; without
 * published groups no band of the whole lies across a line.
 */
export function possibleVerdicts({ responses, groups }: Published): Verdict[] {
  const [isSmall, isAlone] = [responses < ALL_WORDS_FROM, groups.length === 0];
  return VERDICTS.filter((verdict) => {
    if (verdict === 'mixed' || verdict === 'yes') return !isSmall;
    if (verdict === 'underHalf') return isSmall || !isAlone;
    return verdict !== 'overQuarter' || !isAlone;
  });
}

/** The factor with this id. The whole and every block of a result have all factors of the instrument. */
export function factorOf(
  { factors }: { readonly factors: readonly FactorResult[] },
  id: string,
): FactorResult {
  return factors.find((factor) => factor.id === id) as FactorResult;
}

/** Whether a result has figures to show. */
export function isPublished(result: Result): result is Published {
  return 'responses' in result;
}

/**
 * Turns counters into the result: bands and verdicts for the whole, and for groups if they may be shown.
 *
 * @param spares spare invitations of the survey; 0 when anybody with the link may answer
 */
export function resultOf(
  tally: Tally,
  instrument: Instrument,
  names: GroupNames,
  spares = 0,
): Exclude<Result, { readonly unreadable: true }> {
  if (tally.whole.responses < smallestResult(spares)) return { tooFew: true };
  const blocks = blocksOf(tally, smallestBlock(spares));
  const figures = blocks.map((block) => blockFigures(block, tally));
  return {
    rule: RELEASE_RULE,
    responses: tally.whole.responses,
    factors: factorResults(instrument, tally.whole.responses, wholeFigures(tally.whole, blocks, figures)),
    groups: blocks.map((block, index) => ({
      ...blockName(block, names),
      responses: block.responses,
      factors: factorResults(instrument, block.responses, figures[index] as Figure[]),
    })),
  };
}

/** The published blocks, whose members are indices into `tally.groups`. */
function blocksOf(tally: Tally, least: number): Block[] {
  if (tally.groups.length === 0) return [];
  const declared = [...tally.groups.keys()].slice(1);
  const sizes = declared.map((group) => scope(tally, group).responses);
  return partition(sizes, scope(tally, 0).responses, least).map((block) => ({
    ...block,
    members: block.members.map((place) => declared[place] ?? 0),
  }));
}

function wholeFigures(whole: ScopeTally, blocks: readonly Block[], figures: readonly Figure[][]): Figure[] {
  if (blocks.length === 0) {
    return whole.questions.map((counts) => wholeFigure(counts, whole.responses));
  }
  return whole.questions.map((counts, question) =>
    figureFromBlocks(
      counts,
      blocks.map(({ responses }, block) => ({ responses, figure: figures[block]?.[question] as Figure })),
    ),
  );
}

function blockFigures(block: Block, tally: Tally): Figure[] {
  return tally.whole.questions.map((_, question) => {
    const counts = block.members.map((group) => scope(tally, group).questions[question] as NoAndUnsure);
    return blockFigure(counts.reduce(add), block.responses);
  });
}

function add(a: NoAndUnsure, b: NoAndUnsure): NoAndUnsure {
  return { no: a.no + b.no, unsure: a.unsure + b.unsure };
}

function factorResults(instrument: Instrument, responses: number, figures: Figure[]): FactorResult[] {
  const remaining = figures.values();
  return instrument.factors.map(({ id, questions: ids }) => {
    const questions = ids.map((id) => questionResult(id, remaining.next().value as Figure, responses));
    return { id, verdict: factorVerdict(questions), of: questions.length, questions };
  });
}

function questionResult(id: string, figure: Figure, responses: number): QuestionResult {
  const verdict = questionVerdict(figure, responses);
  return figure === 'unseen' ? { id, verdict } : { id, verdict, no: figure };
}

function blockName(block: Block, names: GroupNames): Pick<GroupResult, 'name' | 'merged'> {
  const members = block.members.map((group) => names.groups[group] as string);
  if (members.length === 1) return { name: members[0] as string };
  return { name: names.merged.replace('{names}', () => members.join(', ')), merged: members };
}

function scope(tally: Tally, group: number): ScopeTally {
  return tally.groups[group] as ScopeTally;
}
