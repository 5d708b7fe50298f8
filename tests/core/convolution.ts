/**
 * The attacker of larger surveys, where worlds are too many to list: the tables that each block's figure allows, and
 * their sums. A table of some blocks is possible when some sum of the others goes with it and shows the same whole.
 */
import { blockFigure, type Counts, type Figure, type SizedFigure } from '#core/index.ts';
import { type Judgement, Possible, tables, together, type World, written } from './attacker.ts';
import { total } from './sample.ts';

/** How a design shows the whole, from everybody's counts and the blocks shown. */
export type Design = (counts: Counts, blocks: readonly SizedFigure[]) => Figure;

/** Sums that are possible, each as `no * WIDE + unsure`. */
type Sums = readonly number[];
const WIDE = 1024;

/** What is shown of each block of a world. */
export function blocksOf(world: World): SizedFigure[] {
  return world.map((counts) => {
    const responses = total(Object.values(counts));
    return { responses, figure: blockFigure(counts, responses) };
  });
}

const allowedBySize = new Map<number, Map<string, { figure: Figure; sums: number[] }>>();

/** The tables behind each figure that a block of this size can have, tried one by one. */
function tablesByFigure(responses: number): Map<string, { figure: Figure; sums: number[] }> {
  const known = allowedBySize.get(responses);
  if (known) return known;
  const found = new Map<string, { figure: Figure; sums: number[] }>();
  for (const table of tables(responses)) {
    const figure = blockFigure(table, responses);
    const alike = found.get(written(figure)) ?? { figure, sums: [] };
    alike.sums.push(table.no * WIDE + table.unsure);
    found.set(written(figure), alike);
  }
  allowedBySize.set(responses, found);
  return found;
}

/** Every figure that a block of this size can have. */
export function reachableFigures(responses: number): SizedFigure[] {
  return [...tablesByFigure(responses).values()].map(({ figure }) => ({ responses, figure }));
}

/**
 * Everything that can be concluded about a block, about all but one, about two and all but two, and about the whole,
 * whichever figure the whole then has. Leaks name the blocks by their places.
 */
export function judgedByAddition(blocks: readonly SizedFigure[], design: Design): Judgement {
  const sums = blocks.map(
    ({ responses, figure }) => tablesByFigure(responses).get(written(figure))?.sums ?? [],
  );
  const places = [...blocks.keys()];
  const sumsOf = (some: readonly number[]): Sums => some.map((place): Sums => sums[place] ?? []).reduce(plus);
  // Of blocks with the same size and figure one stands for all.
  const isNew = (place: number) => sums.indexOf(sums[place] as number[]) === place;
  const pairs = blocks.length > 3 ? [[0, 1]] : [];
  const parts = [...places.filter(isNew).map((place) => [place]), ...pairs];
  const everybody = sumsOf(places);
  const { labels, texts } = labelled(everybody, blocks, design);
  const whole = new Possible(peopleIn(blocks, places), texts.length);
  for (const sum of everybody) whole.add(labels[sum] as number, Math.floor(sum / WIDE), sum % WIDE);
  const judgements = parts.flatMap((part) => {
    const rest = places.filter((place) => !part.includes(place));
    const others = sumsOf(rest);
    const ofPart = new Possible(peopleIn(blocks, part), texts.length);
    const ofRest = new Possible(peopleIn(blocks, rest), texts.length);
    for (const one of sumsOf(part)) {
      // What goes with one table is told once for each figure of the whole.
      const told = new Uint8Array(texts.length);
      for (const other of others) {
        const label = labels[one + other] as number;
        ofRest.add(label, Math.floor(other / WIDE), other % WIDE);
        if (told[label] === 0) ofPart.add(label, Math.floor(one / WIDE), one % WIDE);
        told[label] = 1;
      }
    }
    return [ofPart.judged(part, texts), ofRest.judged(rest, texts)];
  });
  return together([whole.judged(places, texts), ...judgements]);
}

/** Which figure of the whole goes with each sum. */
function labelled(sums: Sums, blocks: readonly SizedFigure[], design: Design) {
  const people = total(blocks.map(({ responses }) => responses));
  const labels = new Uint8Array(Math.max(...sums) + 1);
  const texts: string[] = [];
  for (const sum of sums) {
    const [no, unsure] = [Math.floor(sum / WIDE), sum % WIDE];
    const text = written(design({ no, unsure, yes: people - no - unsure }, blocks));
    if (!texts.includes(text)) texts.push(text);
    labels[sum] = texts.indexOf(text);
  }
  return { labels, texts };
}

function peopleIn(blocks: readonly SizedFigure[], places: readonly number[]): number {
  return total(places.map((place) => blocks[place]?.responses ?? 0));
}

function plus(a: Sums, b: Sums): Sums {
  const isSum = new Uint8Array(Math.max(...a) + Math.max(...b) + 1);
  for (const one of a) for (const other of b) isSum[one + other] = 1;
  const sums: number[] = [];
  isSum.forEach((is, sum) => {
    if (is) sums.push(sum);
  });
  return sums;
}
