import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bandOf,
  factorVerdict,
  type Published,
  partition,
  questionIds,
  questionVerdict,
  resultOf,
  type SurveyResponse,
  WHOLE_CAP,
} from '../../src/core/index.ts';
import { anyResponse, countByHand, NAMES, sample, total } from './sample.ts';

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
  const all = [...asking(8, 'g1', 'yes'), ...asking(6, 'g2', 'yes'), ...asking(3, 'g2', 'no')];
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

test('a result holds no number but sizes and bands', () => {
  fc.assert(
    fc.property(people, (all) => {
      const numbers = new Set<string>();
      JSON.stringify(resultOf(countByHand(all), sample, NAMES), (key, value: unknown) => {
        if (typeof value === 'number') numbers.add(key);
        return value;
      });
      expect([...numbers].filter((key) => !['responses', 'from', 'to'].includes(key))).toEqual([]);
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
  expect(factors[0]?.questions[0]).toEqual({ id: 'north-1', verdict: 'no', no: bandOf(9, 13, WHOLE_CAP) });
});

test('a whole beside blocks is cut from what they tell, not banded by itself', () => {
  const all = [...asking(8, 'g1', 'no'), ...asking(2, 'g2', 'no'), ...asking(6, 'g2', 'yes')];
  const { groups, factors } = published(all);
  expect(groups.map((group) => group.factors[0]?.questions[0]?.no)).toEqual([
    { from: 6, to: 8 },
    { from: 0, to: 2 },
  ]);
  expect(factors[0]?.questions[0]?.no).toEqual({ from: 6, to: 10 });
});

test('an unseen question has no figure', () => {
  expect(published(asking(6, null, 'unsure')).factors[0]?.questions[0]).toEqual({
    id: 'north-1',
    verdict: 'unseen',
  });
});

test('blocks stand in declared order with "rather not say" after the groups', () => {
  const all = [...asking(8, null, 'yes'), ...asking(9, 'g3', 'yes'), ...asking(8, 'g1', 'yes')];
  expect(published(all).groups.map(({ name }) => name)).toEqual(['A', 'C', 'Rather not say']);
});

test('a merged block stands last and names the groups in it, "rather not say" after the others', () => {
  const all = [null, 'g3', 'g2', 'g1'].flatMap((group, place) =>
    asking([3, 4, 20, 2][place] ?? 0, group, 'yes'),
  );
  expect(published(all).groups.map(({ name, merged, responses }) => ({ name, merged, responses }))).toEqual([
    { name: 'B', merged: undefined, responses: 20 },
    { name: 'All others (A, C, Rather not say)', merged: ['A', 'C', 'Rather not say'], responses: 9 },
  ]);
});

test('a published group that is moved in with a small one is named in declared order', () => {
  const all = [...asking(30, 'g1', 'yes'), ...asking(8, 'g2', 'yes'), ...asking(1, 'g3', 'yes')];
  expect(published(all).groups[1]?.name).toBe('All others (B, C)');
});

test('group names are put in as they are, whatever signs they hold', () => {
  const names = { ...NAMES, groups: ['Rather not say', '$&', '{names}', "$'"] };
  const all = [...asking(4, 'g1', 'yes'), ...asking(4, 'g2', 'yes'), ...asking(9, 'g3', 'yes')];
  const result = resultOf(countByHand(all), sample, names) as Published;
  expect(result.groups.map(({ name }) => name)).toEqual(["$'", 'All others ($&, {names})']);
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
  const blocks = partition(members.map(({ length }) => length));
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

/** As many people of one group who give the same answer to everything. */
function asking(count: number, group: string | null, answer: 'yes' | 'no' | 'unsure'): SurveyResponse[] {
  const answers = Object.fromEntries(questionIds(sample).map((id) => [id, answer]));
  return Array.from({ length: count }, (_, index) => ({
    responseId: `${group} ${answer} ${index}`,
    answers,
    group,
  }));
}
