import { expect, test } from 'vitest';
import { gapSentences } from '../../../src/islands/results/gaps.ts';
import { made, people } from '../../support/results.ts';
import { sheetFor } from '../../support/sheet.ts';

test('a gap names who gives the best and who the worst verdict, the widest gap first', () => {
  const result = made({
    Ledelse: people(9),
    Drift: people(12, { 0: [11, 0], 9: [5, 0] }),
    Salg: people(10, { 0: [9, 0] }),
  });
  expect(gapSentences(sheetFor([result]))).toEqual([
    'Ledelsens engasjement: «Ledelse» gir ja; «Drift» og «Salg» gir nei.',
    'Teamenes engasjement: «Ledelse» og «Salg» gir ja; «Drift» er delt.',
  ]);
});

test('blocks that agree have no gap, whatever they agree on', () => {
  const result = made({ Ledelse: people(9, { 0: [8, 0] }), Drift: people(12, { 0: [11, 0] }) });
  expect(gapSentences(sheetFor([result]))).toEqual([]);
});

test('a gap is a sentence in English too, and a name with "and" in it stays one group', () => {
  const result = made({
    Leadership: people(9),
    'Sales and service': people(12, { 0: [11, 0], 3: [0, 6] }),
  });
  expect(gapSentences(sheetFor([result], 'Nordlys', 'en'))).toEqual([
    'Leadership engagement: “Leadership” scored yes; “Sales and service” scored no.',
    'A strong OKR ambassador: “Leadership” scored yes; “Sales and service” could not see it.',
  ]);
});
