import { isPending, type Measure } from '#core/index.ts';
import { datedDay, fill } from '#i18n/format.ts';
import type { Text } from '#i18n/index.ts';

type Words = Pick<Text, 'common' | 'results'>;

/**
 * Who does a measure, by when and how far it has come, in the words of a page or file. What is still to be done and has
 * nobody who does it says so.
 */
export function measureFacts(measure: Measure, t: Words): string[] {
  const { owner, due, state } = measure;
  const { measures } = t.results;
  return [
    ...(owner ? [fill(measures.owner, { owner })] : isPending(measure) ? [measures.unowned] : []),
    ...(due ? [fill(measures.due, { date: datedDay(due, t.common.lang) })] : []),
    measures.states[state],
  ];
}

/** A measure on one line. */
export function measureLine(measure: Measure, t: Words): string {
  return [measure.text, ...measureFacts(measure, t)].join(' · ');
}
