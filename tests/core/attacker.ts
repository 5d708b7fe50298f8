/**
 * The attacker: knows the rules, the sizes and everything shown, and concludes whatever follows.
 *
 * A world is one way in which everybody can have answered a question: the counts of each group. Worlds that
 * look the same are one class; what holds in all of a class can be concluded. Nothing here knows how figures
 * are made, so it judges the rule of src/core/figure.ts, and rules that are wrong on purpose, alike.
 */
import {
  ANSWERS,
  type Answer,
  type Counts,
  type Figure,
  type Instrument,
  resultOf,
  type SizedFigure,
} from '#core/index.ts';
import { added, total } from './sample.ts';

export type World = readonly Counts[];

/** What somebody can conclude about a set of people (the places of its groups) and should not. */
export interface Leak {
  readonly people: readonly number[];
  readonly seen: string;
  readonly why: `fewer than three counts of ${Answer}` | 'unanimous but for one';
}

/** All leaks, and the smallest number of counts that are left possible of each answer, in any class and set of people. */
export interface Judgement {
  readonly leaks: readonly Leak[];
  readonly fewest: Readonly<Record<Answer, number>>;
}

/** Fewest possible counts of each answer that have to be left open (invariant I3). */
const LEAST_COUNTS = 3;

/** Every way `people` can answer one question. */
export function tables(people: number): Counts[] {
  const counts = Array.from({ length: people + 1 }, (_, count) => count);
  return counts.flatMap((no) =>
    counts.slice(0, people - no + 1).map((unsure) => ({ no, unsure, yes: people - no - unsure })),
  );
}

/** Every world of groups of these sizes. */
export function worldsOf(sizes: readonly number[]): World[] {
  return sizes.reduce<World[]>(
    (worlds, size) => worlds.flatMap((world) => tables(size).map((table) => [...world, table])),
    [[]],
  );
}

/**
 * What `resultOf` shows of each world. One survey asks one question for each, so that one call does.
 *
 * @param withUndeclared whether the last of the groups is "rather not say"
 */
export function shown(sizes: readonly number[], worlds: readonly World[], withUndeclared = false): string[] {
  const questions = worlds.map((_, world) => `q${world}`);
  const instrument: Instrument = { id: 'worlds', version: 1, factors: [{ id: 'all', questions }] };
  const groups = sizes.map((responses, group) => ({
    responses,
    questions: worlds.map((world) => world[group] as Counts),
  }));
  const undeclared = withUndeclared ? groups.pop() : undefined;
  const nobody = { responses: 0, questions: worlds.map(() => added([])) };
  const whole = { responses: total(sizes), questions: worlds.map(added) };
  const names = { groups: ['none', ...sizes.map((_, group) => `g${group}`)], merged: '{names}' };
  const result = resultOf({ whole, groups: [undeclared ?? nobody, ...groups] }, instrument, names);
  if ('tooFew' in result) throw new RangeError('too few to publish');
  const scopes = [result, ...result.groups].map(({ factors }) => factors[0]?.questions ?? []);
  return worlds.map((_, world) =>
    scopes.map((scope) => `${scope[world]?.verdict} ${written(scope[world]?.no ?? 'unseen')}`).join(' | '),
  );
}

/**
 * The same by figures alone, for tables too many for `resultOf`: what a block shows follows from its counts, what
 * the whole shows from those figures and everybody's counts, so each is asked once.
 */
export function shownByFigures(
  sizes: readonly number[],
  worlds: readonly World[],
  block: (counts: Counts, responses: number) => Figure,
  whole: (counts: Counts, blocks: readonly SizedFigure[]) => Figure,
): string[] {
  const known = new Map<Counts | string, Figure>();
  const remembered = (key: Counts | string, figure: () => Figure) => {
    const found = known.get(key) ?? figure();
    known.set(key, found);
    return found;
  };
  return worlds.map((world) => {
    const figures = world.map((counts, place) =>
      remembered(counts, () => block(counts, sizes[place] as number)),
    );
    const all = added(world);
    const texts = figures.map(written).join(' | ');
    const blocks = () => figures.map((figure, place) => ({ figure, responses: sizes[place] as number }));
    const figure = remembered(`${texts} ${all.no} ${all.unsure}`, () => whole(all, blocks()));
    return `${written(figure)} | ${texts}`;
  });
}

/** A figure as text. */
export function written(figure: Figure): string {
  return figure === 'unseen' ? figure : `${figure.from}-${figure.to}`;
}

/** Everything that can be concluded from `seen` about a group or a union of groups of three or more people. */
export function judged(
  sizes: readonly number[],
  worlds: readonly World[],
  seen: readonly string[],
): Judgement {
  const classes = new Map<string, number>();
  const classOf = seen.map((text) => {
    const known = classes.get(text) ?? classes.size;
    classes.set(text, known);
    return known;
  });
  const texts = [...classes.keys()];
  const sets = unions(sizes).filter((places) => total(places.map((place) => sizes[place] ?? 0)) >= 3);
  const judgements = sets.map((places) => {
    const open = new Possible(total(places.map((place) => sizes[place] ?? 0)), texts.length);
    worlds.forEach((world, index) => {
      let no = 0;
      let unsure = 0;
      for (const place of places) {
        no += (world[place] as Counts).no;
        unsure += (world[place] as Counts).unsure;
      }
      open.add(classOf[index] as number, no, unsure);
    });
    return open.judged(places, texts);
  });
  return together(judgements);
}

/** What may be true of some people, for each of the things that can be seen. */
export class Possible {
  readonly #people: number;
  /** Per thing seen and answer, whether a count is possible. */
  readonly #counts: Uint8Array;
  /** Per thing seen, whether two people or more may differ from all others. */
  readonly #varied: Uint8Array;

  constructor(people: number, seen: number) {
    this.#people = people;
    this.#counts = new Uint8Array(seen * ANSWERS.length * (people + 1));
    this.#varied = new Uint8Array(seen);
  }

  /** One table of these people that goes with what is seen. */
  add(seen: number, no: number, unsure: number): void {
    const yes = this.#people - no - unsure;
    const width = this.#people + 1;
    const start = seen * ANSWERS.length * width;
    this.#counts[start + yes] = 1;
    this.#counts[start + width + no] = 1;
    this.#counts[start + 2 * width + unsure] = 1;
    if (Math.max(yes, no, unsure) < this.#people - 1) this.#varied[seen] = 1;
  }

  judged(people: readonly number[], texts: readonly string[]): Judgement {
    const width = this.#people + 1;
    const leaks: Leak[] = [];
    const fewest = { yes: width, no: width, unsure: width };
    texts.forEach((text, seen) => {
      ANSWERS.forEach((answer, place) => {
        const start = (seen * ANSWERS.length + place) * width;
        let counts = 0;
        for (let at = start; at < start + width; at += 1) counts += this.#counts[at] as number;
        // Nothing of this kind is ever seen of these people.
        if (counts === 0) return;
        fewest[answer] = Math.min(fewest[answer], counts);
        if (counts < LEAST_COUNTS)
          leaks.push({ people, seen: text, why: `fewer than three counts of ${answer}` });
        if (place === 0 && !this.#varied[seen])
          leaks.push({ people, seen: text, why: 'unanimous but for one' });
      });
    });
    return { leaks, fewest };
  }
}

/** Several judgements as one. */
export function together(judgements: readonly Judgement[]): Judgement {
  const fewest = (answer: Answer) => Math.min(...judgements.map((judgement) => judgement.fewest[answer]));
  return {
    leaks: judgements.flatMap(({ leaks }) => leaks),
    fewest: { yes: fewest('yes'), no: fewest('no'), unsure: fewest('unsure') },
  };
}

/** All non-empty sets of groups, by place. */
function unions(sizes: readonly number[]): number[][] {
  return Array.from({ length: 2 ** sizes.length - 1 }, (_, index) =>
    sizes.map((_, group) => group).filter((group) => ((index + 1) >> group) & 1),
  );
}
