/**
 * The attacker: knows the rules, the sizes and everything shown, and concludes whatever follows.
 *
 * A world is one way in which everybody can have answered a question: the counts of each group. Worlds that
 * look the same are one class; what holds in all of a class can be concluded. Nothing here knows how figures
 * are made, so it judges the rule of src/core/figure.ts, and rules that are wrong on purpose, alike.
 */
import { type Counts, type Figure, type Instrument, resultOf } from '../../src/core/index.ts';
import { added, total } from './sample.ts';

export type World = readonly Counts[];

/** What somebody can conclude about a set of people (the places of its groups) and should not. */
export interface Leak {
  readonly people: readonly number[];
  readonly seen: string;
  readonly why: 'fewer than three counts' | 'unanimous but for one';
}

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

/** What `resultOf` shows of each world. One survey asks one question for each, so that one call does. */
export function shown(sizes: readonly number[], worlds: readonly World[]): string[] {
  const questions = worlds.map((_, world) => `q${world}`);
  const instrument: Instrument = { id: 'worlds', version: 1, factors: [{ id: 'all', questions }] };
  const none = { responses: 0, questions: worlds.map(() => added([])) };
  const groups = sizes.map((responses, group) => ({
    responses,
    questions: worlds.map((world) => world[group] as Counts),
  }));
  const whole = { responses: total(sizes), questions: worlds.map(added) };
  const names = { groups: ['none', ...sizes.map((_, group) => `g${group}`)], merged: '{names}' };
  const result = resultOf({ whole, groups: [none, ...groups] }, instrument, names);
  if ('tooFew' in result) throw new RangeError('too few to publish');
  const scopes = [result, ...result.groups].map(({ factors }) => factors[0]?.questions ?? []);
  return worlds.map((_, world) =>
    scopes.map((scope) => `${scope[world]?.verdict} ${written(scope[world]?.no ?? 'unseen')}`).join(' | '),
  );
}

/** A figure as text. */
export function written(figure: Figure): string {
  return figure === 'unseen' ? figure : `${figure.from}-${figure.to}`;
}

/** Everything that can be concluded from `seen` about a group or a union of groups of three or more people. */
export function leaksIn(sizes: readonly number[], worlds: readonly World[], seen: readonly string[]): Leak[] {
  const sets = unions(sizes).filter((people) => total(people.map((group) => sizes[group] ?? 0)) >= 3);
  const classes = Map.groupBy(worlds, (_, index) => seen[index] as string);
  return [...classes].flatMap(([text, alike]) =>
    sets.flatMap((people) =>
      concluded(alike.map((world) => added(people.map((group) => world[group] as Counts)))).map((why) => ({
        people,
        seen: text,
        why,
      })),
    ),
  );
}

/** What follows when one of these tables, nobody knows which, is the true one. */
export function concluded(possible: readonly Counts[]): Leak['why'][] {
  const people = total(Object.values(possible[0] as Counts));
  const varied = possible.some(({ yes, no, unsure }) => Math.max(yes, no, unsure) < people - 1);
  const counts = new Set(possible.map(({ no }) => no));
  return [
    ...(counts.size < 3 ? (['fewer than three counts'] as const) : []),
    ...(varied ? [] : (['unanimous but for one'] as const)),
  ];
}

/** All non-empty sets of groups, by place. */
function unions(sizes: readonly number[]): number[][] {
  return Array.from({ length: 2 ** sizes.length - 1 }, (_, index) =>
    sizes.map((_, group) => group).filter((group) => ((index + 1) >> group) & 1),
  );
}
