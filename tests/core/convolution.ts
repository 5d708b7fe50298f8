/**
 * The attacker of larger surveys, where worlds are too many to list: per block, every table its figure allows,
 * and for everybody else the set of sums that theirs allow. A table of a block is possible when some sum of
 * the others goes with it and shows the same whole.
 */
import {
  type Counts,
  type Figure,
  figureOf,
  GROUP_CAP,
  type SizedFigure,
  WHOLE_CAP,
} from '../../src/core/index.ts';
import { concluded, type Leak, tables, type World, written } from './attacker.ts';
import { added, total } from './sample.ts';

/** A published block, and what nobody knows: its true counts. */
export interface KnownBlock extends SizedFigure {
  readonly truth: Counts;
}

/** How a design shows the whole, from its "no" and "unsure" counts and the blocks shown. */
type Design = (no: number, unsure: number, blocks: readonly KnownBlock[]) => Figure;

/** Sums that are possible, as `no * WIDE + unsure`. */
type Sums = ReadonlySet<number>;
const WIDE = 4096;

/** What is shown of each block of a world. */
export function blocksOf(sizes: readonly number[], world: World): KnownBlock[] {
  return world.map((truth, block) => {
    const responses = sizes[block] ?? 0;
    return { truth, responses, figure: figureOf(truth, responses, GROUP_CAP) };
  });
}

/** The tables that a block's figure leaves possible, tried one by one. */
function allowed({ figure, responses }: KnownBlock): Sums {
  const alike = tables(responses).filter(
    (table) => written(figureOf(table, responses, GROUP_CAP)) === written(figure),
  );
  return new Set(alike.map(({ no, unsure }) => no * WIDE + unsure));
}

/** Everything that can be concluded about one block, or about the whole. */
export function leaksByAddition(
  blocks: readonly KnownBlock[],
  design: Design,
): { block: number | 'whole'; why: Leak['why'] }[] {
  const truth = added(blocks.map((block) => block.truth));
  const seen = written(design(truth.no, truth.unsure, blocks));
  const sums = blocks.map(allowed);
  const looks = remembered((sum) => written(design(Math.floor(sum / WIDE), sum % WIDE, blocks)) === seen);
  const others = sums.map((_, block) => sums.filter((_, other) => other !== block).reduce(plus));
  const possible = sums.map((own, block) => withPeer(own, others[block] as Sums, looks));
  const whole = [...plus(sums[0] as Sums, others[0] as Sums)].filter(looks);
  return [
    ...possible.flatMap((own, block) => conclusions(own, blocks[block]?.responses ?? 0, block)),
    ...conclusions(whole, total(blocks.map(({ responses }) => responses)), 'whole' as const),
  ];
}

function conclusions<Name>(sums: readonly number[], people: number, block: Name) {
  const counts = sums.map((sum) => ({ no: Math.floor(sum / WIDE), unsure: sum % WIDE }));
  return concluded(counts.map(({ no, unsure }) => ({ no, unsure, yes: people - no - unsure }))).map(
    (why) => ({
      block,
      why,
    }),
  );
}

/** The sums of a block that some sum of the others completes to what is seen. */
function withPeer(own: Sums, others: Sums, looks: (sum: number) => boolean): number[] {
  const peers = [...others];
  return [...own].filter((sum) => peers.some((peer) => looks(sum + peer)));
}

function plus(a: Sums, b: Sums): Sums {
  const sums = new Set<number>();
  for (const one of a) for (const other of b) sums.add(one + other);
  return sums;
}

function remembered(judge: (sum: number) => boolean): (sum: number) => boolean {
  const known = new Map<number, boolean>();
  return (sum) => {
    const verdict = known.get(sum) ?? judge(sum);
    known.set(sum, verdict);
    return verdict;
  };
}

/** The figure of the whole as if nothing else were published. */
export function ownFigure(world: World, sizes: readonly number[]): Figure {
  return figureOf(added(world), total(sizes), WHOLE_CAP);
}

/** Whether a third or more of everybody is unsure. */
export function ownFlag(world: World, sizes: readonly number[]): boolean {
  return 3 * added(world).unsure >= total(sizes);
}
