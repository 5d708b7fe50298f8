import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  factorVerdict,
  isOfThirds,
  isPublished,
  isUnseenExact,
  type Published,
  partition,
  possibleVerdicts,
  questionVerdict,
  RELEASE_RULE,
  resultOf,
  ruleOf,
  type SurveyResponse,
  smallestResult,
  wholeFigure,
} from '#core/index.ts';
import { anyResponse, asking, countByHand, NAMES, sample, total } from './sample.ts';

/** People in a few groups, so that blocks are published often; sizes around eight are likely. */
const people = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 4, maxLength: 4 }),
    fc.array(anyResponse, { minLength: 56, maxLength: 56 }),
  )
  .map(([sizes, pool]) =>
    [null, 'g1', 'g2', 'g3'].flatMap((group, place) =>
      pool.slice(place * 14, place * 14 + (sizes[place] ?? 0)).map((response) => ({ ...response, group })),
    ),
  );

test('fewer than five responses are too few, and nothing else is said', () => {
  for (let responses = 0; responses < 5; responses += 1) {
    expect(resultOf(countByHand(asking(responses, 'g1', 'no')), sample, NAMES)).toEqual({ tooFew: true });
  }
  expect(published(asking(5, 'g1', 'no')).responses).toBe(5);
});

test('spare invitations raise the smallest result and the smallest block', () => {
  expect([smallestResult(), smallestResult(3)]).toEqual([5, 8]);
  const spares = 3;
  const some = (...sizes: [string, number][]) =>
    resultOf(
      countByHand(sizes.flatMap(([group, size]) => asking(size, group, 'yes'))),
      sample,
      NAMES,
      spares,
    );
  expect(some(['g1', 7])).toEqual({ tooFew: true });
  expect(some(['g1', 8])).toMatchObject({ responses: 8, groups: [] });
  expect(some(['g1', 11], ['g2', 10])).toMatchObject({ groups: [] });
  expect(some(['g1', 11], ['g2', 11])).toMatchObject({ groups: [{ responses: 11 }, { responses: 11 }] });
});

test('a result says by which rule it was made; one that does not was made by the first', () => {
  const result = published(asking(5, 'g1', 'no'));
  expect([RELEASE_RULE, result.rule, ruleOf(result)]).toEqual([2, 2, 2]);
  const { rule, ...older } = result;
  expect(ruleOf(older)).toBe(1);
});

test('a result has figures to show unless too few answered', () => {
  expect([isPublished({ tooFew: true }), isPublished(published(asking(5, 'g1', 'no')))]).toEqual([
    false,
    true,
  ]);
});

test('every factor says how many questions it has', () => {
  const instrument = {
    ...sample,
    factors: sample.factors.map((factor, place) => ({
      ...factor,
      questions: factor.questions.slice(0, 1 + (place % 3)),
    })),
  };
  const tally = countByHand(asking(20, 'g1', 'no'));
  const result = resultOf(tally, instrument, NAMES) as Published;
  expect(result.factors.map(({ of, questions }) => [of, questions.length])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [1, 1],
  ]);
});

test('a result is the same, byte for byte, in whatever order people answered', () => {
  fc.assert(
    fc.property(people, fc.infiniteStream(fc.nat()), (all, places) => {
      const shuffled = all
        .map((response) => ({ response, place: places.next().value as number }))
        .toSorted((a, b) => a.place - b.place);
      expect(written(shuffled.map(({ response }) => response))).toBe(written(all));
    }),
  );
});

test('two people of one block can change answers and nothing changes', () => {
  fc.assert(
    fc.property(people, fc.nat(), fc.nat(), (all, first, second) => {
      const blocks = blocksByHand(all);
      const mates = blocks[first % blocks.length] ?? [];
      const [one, other] = [mates[first % mates.length], mates[second % mates.length]];
      expect(written(withSwapped(all, one, other))).toBe(written(all));
    }),
    { numRuns: 300 },
  );
});

test('control: two people of different blocks change answers and it can be seen', () => {
  const all = [...asking(8, 'g1', 'yes'), ...asking(4, 'g2', 'yes'), ...asking(5, 'g2', 'no')];
  expect(written(withSwapped(all, all[0], all[16]))).not.toBe(written([...all]));
  expect(written(withSwapped(all, all[8], all[16]))).toBe(written(all));
});

test('figures stand in the order of the instrument, and every verdict follows from its figure', () => {
  fc.assert(
    fc.property(people, (all) => {
      const result = resultOf(countByHand(all), sample, NAMES);
      if ('tooFew' in result) return;
      for (const { responses, factors } of [result, ...result.groups]) {
        expect(
          factors.map(({ id, questions }) => ({ id, questions: questions.map((asked) => asked.id) })),
        ).toEqual(sample.factors);
        for (const { verdict, questions } of factors) {
          expect(verdict).toBe(factorVerdict(questions));
          for (const asked of questions)
            expect(asked.verdict).toBe(questionVerdict(asked.no ?? 'unseen', responses));
        }
      }
    }),
  );
});

test('a result holds no number but its rule, sizes and bands', () => {
  fc.assert(
    fc.property(people, (all) => {
      const numbers = new Set<string>();
      JSON.stringify(resultOf(countByHand(all), sample, NAMES), (key, value: unknown) => {
        if (typeof value === 'number') numbers.add(key);
        return value;
      });
      expect([...numbers].filter((key) => !['rule', 'of', 'responses', 'from', 'to'].includes(key))).toEqual(
        [],
      );
    }),
  );
});

test('the blocks of a result are a partition of everybody, eight people or more each', () => {
  fc.assert(
    fc.property(people, (all) => {
      const result = resultOf(countByHand(all), sample, NAMES);
      if ('tooFew' in result || result.groups.length === 0) return;
      const sizes = result.groups.map(({ responses }) => responses);
      expect(total(sizes)).toBe(all.length);
      expect(sizes.filter((size) => size < 8)).toEqual([]);
      expect(sizes.toSorted()).toEqual(
        blocksByHand(all)
          .map(({ length }) => length)
          .toSorted(),
      );
    }),
  );
});

test('a question is one of everybody when no groups may be shown: its band is cut from all counts', () => {
  const all = [...asking(9, 'g1', 'no'), ...asking(4, 'g2', 'yes')];
  const { groups, factors } = published(all);
  expect(groups).toEqual([]);
  expect(factors[0]?.questions[0]).toEqual({
    id: 'north-1',
    verdict: 'no',
    no: wholeFigure({ yes: 4, no: 9, unsure: 0 }, 13),
  });
});

test('a whole beside blocks is cut from what they tell, not banded by itself', () => {
  const all = [...asking(8, 'g1', 'no'), ...asking(2, 'g2', 'no'), ...asking(6, 'g2', 'yes')];
  const { groups, factors } = published(all);
  expect(groups.map((group) => group.factors[0]?.questions[0]?.no)).toEqual([
    { from: 4, to: 8 },
    { from: 0, to: 3 },
  ]);
  expect(factors[0]?.questions[0]?.no).toEqual({ from: 8, to: 11 });
});

test('an unseen question has no figure', () => {
  expect(published(asking(6, null, 'unsure')).factors[0]?.questions[0]).toEqual({
    id: 'north-1',
    verdict: 'unseen',
  });
});

function published(all: readonly SurveyResponse[]): Published {
  return resultOf(countByHand(all), sample, NAMES) as Published;
}

function written(all: readonly SurveyResponse[]): string {
  return JSON.stringify(resultOf(countByHand(all), sample, NAMES));
}

/** The people of each published block, or everybody. */
function blocksByHand(all: readonly SurveyResponse[]): SurveyResponse[][] {
  const order = ['g1', 'g2', 'g3', null];
  const members = order.map((group) => all.filter((response) => response.group === group));
  const [undeclared = 0, ...declared] = members.map(({ length }) => length).toReversed();
  const blocks = partition(declared.toReversed(), undeclared);
  return blocks.length > 0
    ? blocks.map((block) => block.members.flatMap((place) => members[place] ?? []))
    : [[...all]];
}

function withSwapped(
  all: readonly SurveyResponse[],
  one?: SurveyResponse,
  other?: SurveyResponse,
): SurveyResponse[] {
  return all.map((response) => {
    const answers = response === one ? other?.answers : response === other ? one?.answers : undefined;
    return answers ? { ...response, answers } : response;
  });
}

const alone = (responses: number): Published => ({ rule: RELEASE_RULE, responses, factors: [], groups: [] });
const grouped = (responses: number): Published => ({
  ...alone(responses),
  groups: [{ name: 'a', responses, factors: [] }],
});

test('a result can have the words that its size and its groups allow, worst first', () => {
  expect(possibleVerdicts(alone(10))).toEqual(['no', 'unseen', 'underHalf']);
  expect(possibleVerdicts(alone(11))).toEqual(['no', 'unseen', 'mixed', 'yes']);
  expect(possibleVerdicts(grouped(11))).toEqual([
    ...['no', 'unseen', 'overQuarter', 'mixed', 'underHalf', 'yes'],
  ]);
});

test('unseen means a quarter or more where no groups are published and rule 2 chose the words', () => {
  const { rule: _, ...old } = alone(20);
  expect([alone(20), grouped(20), old].map(isUnseenExact)).toEqual([true, false, false]);
  expect([alone(20), grouped(20), old].map(isOfThirds)).toEqual([false, false, true]);
});
