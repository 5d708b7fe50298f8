import type { Measure } from '#core/index.ts';
import { datedDay, fill } from '#i18n/format.ts';
import type { Text } from '#i18n/index.ts';

type Words = Pick<Text, 'common' | 'results'>;

/** Who does a measure, by when and how far it has come, in the words of a page or file. */
export function measureFacts({ owner, due, state }: Measure, t: Words): string {
  const { measures } = t.results;
  return [
    ...(owner ? [fill(measures.owner, { owner })] : []),
    ...(due ? [fill(measures.due, { date: datedDay(due, t.common.lang) })] : []),
    measures.states[state],
  ].join(' · ');
}

/** A measure on one line. */
export function measureLine(measure: Measure, t: Words): string {
  return `${measure.text} · ${measureFacts(measure, t)}`;
}
