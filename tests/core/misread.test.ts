import { expect, test } from 'vitest';
import { type Counts, type Published, resultOf, type Verdict, weaknesses } from '#core/index.ts';
import { NAMES, sample } from './sample.ts';

/** Results that were misread by the rule of thirds: every question answered alike, as yes, no and unsure. */
const CASES: readonly { counts: readonly [number, number, number]; word: Verdict; weak: number }[] = [
  // It was "ready to start, solid", with 44 % who said yes.
  { counts: [14, 8, 10], word: 'unseen', weak: 12 },
  // It was "ready".
  { counts: [2, 2, 1], word: 'underHalf', weak: 0 },
  // It was mixed, and one more yes made it a no.
  { counts: [4, 6, 0], word: 'no', weak: 12 },
  { counts: [5, 6, 0], word: 'no', weak: 12 },
  // It was a yes.
  { counts: [10, 5, 0], word: 'mixed', weak: 12 },
  { counts: [44, 0, 0], word: 'yes', weak: 0 },
];

test.each(CASES)(
  '$counts (yes, no, unsure) twelve times reads "$word" in every factor',
  ({ counts, word, weak }) => {
    const [yes, no, unsure] = counts;
    const scope = {
      responses: yes + no + unsure,
      questions: Array.from({ length: 12 }, (): Counts => ({ yes, no, unsure })),
    };
    const result = resultOf({ whole: scope, groups: [scope] }, sample, NAMES) as Published;
    expect(result.factors.map(({ verdict }) => verdict)).toEqual([word, word, word, word]);
    expect(weaknesses(result.factors)).toHaveLength(weak);
  },
);
