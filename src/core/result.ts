import { GROUP_CAP, WHOLE_CAP } from './band.ts';
import { type Figure, figureFromBlocks, figureOf } from './figure.ts';
import { type Block, partition } from './groups.ts';
import type { Instrument } from './instrument.ts';
import { MIN_RESPONSES } from './survey.ts';
import type { Counts, ScopeTally, Tally } from './tally.ts';
import { type FactorResult, factorVerdict, type QuestionResult, questionVerdict } from './verdict.ts';

/** One block of the published partition; `merged` names the groups in it when there are several. */
export interface GroupResult {
  readonly name: string;
  readonly merged?: readonly string[];
  readonly responses: number;
  readonly factors: readonly FactorResult[];
}

/** What may be shown when enough have answered. */
export interface Published {
  readonly responses: number;
  readonly factors: readonly FactorResult[];
  readonly groups: readonly GroupResult[];
}

/** All that is ever shown of a survey's answers, written once at closing (invariants I1 and I4). */
export type Result = { readonly tooFew: true } | { readonly unreadable: true } | Published;

/** The names a result is written with. `groups[0]` is "rather not say", `groups[i]` is the group `gi`. */
export interface GroupNames {
  readonly groups: readonly string[];
  /** Names the merged block; `{names}` stands for the groups in it. */
  readonly merged: string;
}

/** Whether so few answered that nothing may be shown. */
export function isTooFew(responses: number): boolean {
  return responses < MIN_RESPONSES;
}

/** Whether a result has figures to show. */
export function isPublished(result: Result): result is Published {
  return 'responses' in result;
}

/** Turns counters into the result: bands and verdicts for the whole, and for groups if they may be shown. */
export function resultOf(
  tally: Tally,
  instrument: Instrument,
  names: GroupNames,
): Exclude<Result, { readonly unreadable: true }> {
  if (isTooFew(tally.whole.responses)) return { tooFew: true };
  const order = [...tally.groups.keys()].slice(1).concat(0);
  const blocks = partition(order.map((group) => scope(tally, group).responses)).map((block) => ({
    ...block,
    members: block.members.map((place) => order[place] as number),
  }));
  const figures = blocks.map((block) => blockFigures(block, tally));
  return {
    responses: tally.whole.responses,
    factors: factorResults(instrument, tally.whole.responses, wholeFigures(tally.whole, blocks, figures)),
    groups: blocks.map((block, index) => ({
      ...blockName(block, names),
      responses: block.responses,
      factors: factorResults(instrument, block.responses, figures[index] as Figure[]),
    })),
  };
}

function wholeFigures(whole: ScopeTally, blocks: readonly Block[], figures: readonly Figure[][]): Figure[] {
  if (blocks.length === 0) {
    return whole.questions.map((counts) => figureOf(counts, whole.responses, WHOLE_CAP));
  }
  return whole.questions.map(({ no }, question) =>
    figureFromBlocks(
      no,
      blocks.map(({ responses }, block) => ({ responses, figure: figures[block]?.[question] as Figure })),
    ),
  );
}

function blockFigures(block: Block, tally: Tally): Figure[] {
  return tally.whole.questions.map((_, question) => {
    const counts = block.members.map((group) => scope(tally, group).questions[question] as Counts);
    return figureOf(counts.reduce(add), block.responses, GROUP_CAP);
  });
}

function add(a: Counts, b: Counts): Counts {
  return { yes: a.yes + b.yes, no: a.no + b.no, unsure: a.unsure + b.unsure };
}

function factorResults(instrument: Instrument, responses: number, figures: Figure[]): FactorResult[] {
  const remaining = figures.values();
  return instrument.factors.map(({ id, questions: ids }) => {
    const questions = ids.map((id) => questionResult(id, remaining.next().value as Figure, responses));
    return { id, verdict: factorVerdict(questions), questions };
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
