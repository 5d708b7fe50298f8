import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellCount, cellsOf, ROOM_FOR_ALL, type SurveyResponse, tallyOf } from '#core/index.ts';
import { anyResponse, countByHand, sample, total } from './sample.ts';

/** Twelve questions of three answers and a size, for the whole, "rather not say" and eight groups. */
const CELLS = 370;
const responses = fc.array(anyResponse, { maxLength: 40 });

test('there is a counter for every answer of every scope, and for its size', () => {
  expect(cellCount(sample, ROOM_FOR_ALL)).toBe(CELLS);
  expect([0, 2, 3, 8].map((groups) => cellCount(sample, groups))).toEqual([37, 148, 185, CELLS]);
});

test.each([0, 2, 5])('with %i groups a response has the same length whatever it says', (groups) => {
  fc.assert(
    fc.property(anyResponse, (response) => {
      const isDeclared = Number(response.group?.[1] ?? 0) <= groups;
      if (isDeclared) expect(cellsOf(response, sample, groups)).toHaveLength(cellCount(sample, groups));
      else expect(() => cellsOf(response, sample, groups)).toThrow(RangeError);
    }),
  );
});

test.each([0, 2, 5])(
  'with %i groups the counters read as they do in a survey with room for all',
  (groups) => {
    fc.assert(
      fc.property(responses, (all) => {
        const people = all.filter(({ group }) => Number(group?.[1] ?? 0) <= groups);
        const { whole, groups: scopes } = countByHand(people);
        const declared = groups === 0 ? [] : scopes.slice(0, groups + 1);
        expect(tallyOf(sumOf(people, groups), sample, people.length)).toEqual({ whole, groups: declared });
      }),
    );
  },
);

test('a change of any one counter of a survey without groups is refused', () => {
  const all = fc.sample(anyResponse, { numRuns: 9, seed: 1 }).map((each) => ({ ...each, group: null }));
  for (let cell = 0; cell < 37; cell += 1) {
    const cells = sumOf(all, 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
    expect(() => tallyOf(cells, sample, 9), `cell ${cell}`).toThrow('not sums of complete responses');
  }
  expect(() => tallyOf(sumOf(all, 0), sample, 9)).not.toThrow();
});

test('a response adds one to thirteen counters of the whole and thirteen of its group', () => {
  fc.assert(
    fc.property(anyResponse, (response) => {
      const cells = cellsOf(response, sample, ROOM_FOR_ALL);
      expect(cells).toHaveLength(CELLS);
      const group = response.group === null ? 1 : 1 + Number(response.group[1]);
      const scopes = Array.from({ length: 10 }, (_, scope) => [...cells.slice(scope * 37, (scope + 1) * 37)]);
      expect(scopes.map((scope) => scope.reduce((sum, cell) => sum + cell))).toEqual(
        scopes.map((_, scope) => (scope === 0 || scope === group ? 13 : 0)),
      );
      expect(scopes[0]).toEqual(scopes[group]);
      expect(Math.max(...cells)).toBe(1);
    }),
  );
});

test('the counters of any responses read as what counting by hand gives', () => {
  fc.assert(
    fc.property(responses, (all) => {
      expect(tallyOf(sumOf(all), sample, all.length)).toEqual(countByHand(all));
    }),
  );
});

test('counters read with another number of responses are refused', () => {
  fc.assert(
    fc.property(responses, fc.integer({ min: -3, max: 60 }), (all, people) => {
      fc.pre(people !== all.length);
      expect(() => tallyOf(sumOf(all), sample, people)).toThrow(RangeError);
    }),
  );
});

test('a change of any one counter is refused', () => {
  const all = fc.sample(anyResponse, { numRuns: 9, seed: 1 });
  for (let cell = 0; cell < CELLS; cell += 1) {
    for (const by of [1, -1, 2 ** 31]) {
      const cells = sumOf(all);
      cells[cell] = (cells[cell] ?? 0) + by;
      expect(() => tallyOf(cells, sample, 9), `cell ${cell} by ${by}`).toThrow(
        'not sums of complete responses',
      );
    }
  }
});

test('answers that changed place in the whole only are refused, though each scope is complete', () => {
  const cells = sumOf(fc.sample(anyResponse, { numRuns: 9, seed: 2 }));
  const swapped = Uint32Array.from(cells);
  [swapped[0], swapped[1]] = [cells[1] ?? 0, cells[0] ?? 0];
  expect(swapped).not.toEqual(cells);
  expect([total([...swapped.slice(0, 3)]), swapped[36]]).toEqual([9, 9]);
  expect(() => tallyOf(swapped, sample, 9)).toThrow(RangeError);
  expect(() => tallyOf(cells, sample, 9)).not.toThrow();
});

test('one answer too many in the whole and in a group alike is refused, though every sum is right', () => {
  const all = fc.sample(anyResponse, { numRuns: 9, seed: 3 });
  for (const question of [0, 11]) {
    const cells = sumOf(all);
    for (const scope of [0, 1])
      cells[scope * 37 + question * 3] = (cells[scope * 37 + question * 3] ?? 0) + 1;
    expect(() => tallyOf(cells, sample, 9)).toThrow(RangeError);
  }
});

function sumOf(all: readonly SurveyResponse[], groups = ROOM_FOR_ALL): Uint32Array {
  const sum = new Uint32Array(cellCount(sample, groups));
  for (const response of all) {
    cellsOf(response, sample, groups).forEach((cell, index) => {
      sum[index] = (sum[index] ?? 0) + cell;
    });
  }
  return sum;
}
