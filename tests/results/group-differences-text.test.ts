import { expect, test } from 'vitest';
import { groupDifferencesText } from '#results/group-differences-text.ts';
import { reportFor } from '../support/report.ts';
import { made, people } from '../support/results.ts';

test('a gap names who gives the best and who the worst verdict, the widest gap first', () => {
  const result = made({
    Ledelse: people(9),
    Drift: people(12, { 0: [11, 0], 9: [5, 0] }),
    Salg: people(10, { 0: [9, 0] }),
  });
  expect(groupDifferencesText(reportFor([result]))).toEqual([
    'Ledelsens engasjement: under halvparten svarte nei i «Ledelse»; vurderingen er «nei» i «Drift» og «Salg».',
  ]);
});

test('blocks that agree have no gap, whatever they agree on', () => {
  const result = made({ Ledelse: people(9, { 0: [8, 0] }), Drift: people(12, { 0: [11, 0] }) });
  expect(groupDifferencesText(reportFor([result]))).toEqual([]);
});

test('a gap is a sentence in English too, and a name with "and" in it stays one group', () => {
  const result = made({
    Leadership: people(9),
    'Sales and service': people(12, { 0: [11, 0], 3: [0, 6] }),
  });
  expect(groupDifferencesText(reportFor([result], 'Nordlys', 'en'))).toEqual([
    'Commitment from leaders: fewer than half said no in “Leadership”; the verdict is “no” in “Sales and service”.',
    'The OKR ambassador role: fewer than half said no in “Leadership”; many said “don’t know” in “Sales and service”.',
  ]);
});

test('a group too small for a yes differs from no and from many who do not know, and from nothing else', () => {
  const result = made({ Ledelse: people(9), Drift: people(12, { 0: [4, 0] }), Salg: people(12) });
  expect(groupDifferencesText(reportFor([result]))).toEqual([
    'Ledelsens engasjement: vurderingen er «ja» i «Salg»; vurderingen er «delt» i «Drift».',
  ]);
});
