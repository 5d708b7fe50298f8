import { type Counts, type Published, resultOf, type ScopeTally } from '#core/index.ts';
import { okrReadiness2 } from '#instruments/okr-readiness-2/index.ts';

/** How many of a set of people answered "no" and "unsure" to one question; the rest said "yes". */
export type Answers = readonly [no: number, unsure: number];

/** Everybody says yes to everything but the questions named by their place, 0 to 11. */
export function people(responses: number, except: Readonly<Record<number, Answers>> = {}): ScopeTally {
  const questions = Array.from({ length: 12 }, (_, place): Counts => {
    const [no, unsure] = except[place] ?? [0, 0];
    return { yes: responses - no - unsure, no, unsure };
  });
  return { responses, questions };
}

/** The result of made-up people. Without names of groups all of them are one set. */
export function made(parts: Readonly<Record<string, ScopeTally>> | ScopeTally): Published {
  const groups = isScope(parts) ? { everybody: parts } : parts;
  const tally = {
    whole: Object.values(groups).reduce(together),
    groups: [people(0), ...Object.values(groups)],
  };
  const names = { groups: ['rather not say', ...Object.keys(groups)], merged: 'others ({names})' };
  const result = resultOf(tally, okrReadiness2, names);
  if ('tooFew' in result) throw new RangeError('too few people for a result');
  return result;
}

function isScope(parts: Readonly<Record<string, ScopeTally>> | ScopeTally): parts is ScopeTally {
  return Array.isArray(parts.questions);
}

function together(a: ScopeTally, b: ScopeTally): ScopeTally {
  const questions = a.questions.map(({ yes, no, unsure }, place) => {
    const other = b.questions[place] as Counts;
    return { yes: yes + other.yes, no: no + other.no, unsure: unsure + other.unsure };
  });
  return { responses: a.responses + b.responses, questions };
}
