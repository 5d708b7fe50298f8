import { expect, test } from 'vitest';
import type { Measure } from '#core/index.ts';
import { measureFacts } from '#results/measures/measure-text.ts';
import { exampleReport, measure } from '../support/report.ts';

const { t } = exampleReport();
const facts = (fields: Partial<Measure>) => measureFacts(measure({ owner: '', due: null, ...fields }), t);

test('a measure that is ahead says that nobody is responsible yet, and one that is over does not', () => {
  expect(facts({ state: 'planned' })).toBe('Ingen har ansvaret ennå · planlagt');
  expect(facts({ state: 'underway' })).toBe('Ingen har ansvaret ennå · i gang');
  expect(facts({ state: 'done' })).toBe('gjort');
  expect(facts({ state: 'planned', owner: 'Daglig leder' })).toBe('Ansvarlig: Daglig leder · planlagt');
});
