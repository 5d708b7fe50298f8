import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Collected, closeSurvey, type Published, resultOf, webCryptoPads } from '#core/index.ts';
import { countByHand, sample } from './sample.ts';
import { anyCounted, aSurvey, bytesFrom, type Counted, collect, PEPPER, packed } from './store.ts';

const WORDS = { undeclared: 'Rather not say', merged: 'All others ({names})' };
const NAMES = { groups: ['Rather not say', 'A', 'B', 'C'], merged: WORDS.merged };

/** People in the three groups that the survey declares, or none. */
const people = anyCounted({ minLength: 0, maxLength: 45 }).map((all) =>
  all.map(({ response, padId }) => ({
    padId,
    response: {
      ...response,
      group: response.group === null || response.group > 'g3' ? null : response.group,
    },
  })),
);

test('closing sealed sums gives the result of plain counting', async () => {
  await fc.assert(
    fc.asyncProperty(people, async (all) => {
      const plain = resultOf(countByHand(all.map(({ response }) => response)), sample, NAMES);
      expect(await closed(await collect(all, sample, aSurvey.id))).toEqual(plain);
    }),
    { numRuns: 60 },
  );
});

test('the order of responses and of pads changes no byte of the result', async () => {
  await fc.assert(
    fc.asyncProperty(people, fc.infiniteStream(fc.nat()), async (all, places) => {
      const once = await collect(all, sample, aSurvey.id);
      const again = await collect(shuffled(all, places), sample, aSurvey.id);
      const pages = shuffled(all, places).map(({ padId }) => padId);
      const results = [once, again, { ...once, pads: pages }].map(closed);
      const [first, ...others] = (await Promise.all(results)).map((result) => JSON.stringify(result));
      expect(others).toEqual([first, first]);
    }),
    { numRuns: 40 },
  );
});

test('other pads for the same responses change no byte of the result', async () => {
  const [all = []] = fc.sample(people, { numRuns: 1, seed: 7 });
  const repadded = all.map(({ response }, index) => ({ response, padId: bytesFrom(`again ${index}`, 16) }));
  const [one, other] = await Promise.all([all, repadded].map((some) => collect(some, sample, aSurvey.id)));
  expect(one?.cells).not.toEqual(other?.cells);
  expect(JSON.stringify(await closed(other as Collected))).toBe(
    JSON.stringify(await closed(one as Collected)),
  );
});

test('closing again after a crash gives the same result and leaves what was collected alone', async () => {
  const collected = await collect(group('g1', 9), sample, aSurvey.id);
  const before = Uint32Array.from(collected.cells);
  expect(JSON.stringify(await closed(collected))).toBe(JSON.stringify(await closed(collected)));
  expect(collected.cells).toEqual(before);
});

test.each([0, 1, 2, 3, 4])('counters of %i responses are never opened', async (count) => {
  const collected = await collect(group('g1', count), sample, aSurvey.id);
  expect(await closeSurvey(aSurvey, sample, WORDS, collected, openedBy(new Uint8Array(0)))).toEqual({
    tooFew: true,
  });
});

test('control: counters of five responses are opened, and need the pepper', async () => {
  const collected = await collect(group('g1', 5), sample, aSurvey.id);
  await expect(closeSurvey(aSurvey, sample, WORDS, collected, openedBy(new Uint8Array(0)))).rejects.toThrow(
    RangeError,
  );
  await expect(closed(collected)).resolves.toHaveProperty('responses', 5);
});

test('spare invitations raise how many it takes to open the counters', async () => {
  const invitations = { publicKey: '', count: 9, spares: 4, questions: {}, seed: '' };
  const survey = { ...aSurvey, mode: 'invited' as const, invitations };
  const [eight, nine] = await Promise.all(
    [8, 9].map((count) => collect(group('g1', count), sample, aSurvey.id)),
  );
  const close = (some?: Collected) => closeSurvey(survey, sample, WORDS, some as Collected, openedBy(PEPPER));
  expect(await close(eight)).toEqual({ tooFew: true });
  expect(await close(nine)).toMatchObject({ rule: 2, responses: 9 });
  expect(await close({ ...(eight as Collected), pads: [] })).toEqual({ unreadable: true });
});

test('counters sealed with another pepper or for another survey are unreadable', async () => {
  const collected = await collect(group('g1', 9), sample, aSurvey.id);
  const another = openedBy(bytesFrom('another', 32));
  expect(await closeSurvey(aSurvey, sample, WORDS, collected, another)).toEqual({ unreadable: true });
  const survey = { ...aSurvey, id: 'h7k2m9p5' };
  expect(await closeSurvey(survey, sample, WORDS, collected, openedBy(PEPPER))).toEqual({ unreadable: true });
});

test('a pad lost or doubled, or a count too many in one cell, makes a survey unreadable', async () => {
  const people = group('g1', 9);
  const whole = await collect(people, sample, aSurvey.id);
  const padIds = people.map(({ padId }) => padId);
  const more = Uint32Array.from(whole.cells, (cell, index) => (index === 1 ? cell + 1 : cell));
  for (const broken of [
    { ...whole, pads: [packed(padIds.slice(1))] },
    { ...whole, pads: [packed([...padIds.slice(1), ...padIds.slice(1, 2)])] },
    { ...whole, cells: more },
    { ...whole, cells: new Uint32Array(whole.cells.length) },
    { ...whole, cells: whole.cells.subarray(1) },
  ]) {
    expect(await closed(broken)).toEqual({ unreadable: true });
  }
});

test('pads that are lost never look as if too few had answered', async () => {
  for (const [responses, there] of [
    [9, 0],
    [9, 4],
    [5, 4],
    [4, 3],
    [3, 9],
  ] as const) {
    const pads = [packed(group('g1', there).map(({ padId }) => padId))];
    const collected = { ...(await collect(group('g1', 9), sample, aSurvey.id)), responses, pads };
    expect(await closed(collected)).toEqual({ unreadable: true });
  }
});

test('blocks carry the names the survey declared, in the words of its language', async () => {
  const all = [...group('g2', 9), ...group('g1', 4), ...group(null, 5)];
  const words = { undeclared: 'Vil ikke si', merged: 'Alle andre ({names})' };
  const collected = await collect(all, sample, aSurvey.id);
  const result = (await closeSurvey(aSurvey, sample, words, collected, openedBy(PEPPER))) as Published;
  expect(result.groups.map(({ name }) => name)).toEqual(['B', 'Alle andre (A, Vil ikke si)']);
});

function closed(collected: Collected) {
  return closeSurvey(aSurvey, sample, WORDS, collected, openedBy(PEPPER));
}

function openedBy(pepper: Uint8Array<ArrayBuffer>) {
  return { pepper, pads: webCryptoPads };
}

function shuffled<Item>(items: readonly Item[], places: Iterator<number>): Item[] {
  const placed = items.map((item) => ({ item, place: places.next().value as number }));
  return placed.toSorted((a, b) => a.place - b.place).map(({ item }) => item);
}

/** As many counted responses of one group, the same in every run. */
function group(name: string | null, count: number): Counted[] {
  const all =
    fc.sample(anyCounted({ minLength: count, maxLength: count }), { numRuns: 1, seed: 11 })[0] ?? [];
  return all.map(({ response }, index) => ({
    response: { ...response, group: name },
    padId: bytesFrom(`${name} ${index}`, 16),
  }));
}

test('a fault of the program is no unreadable survey, and is not swallowed', async () => {
  const [all = []] = fc.sample(anyCounted({ minLength: 6, maxLength: 6 }), { numRuns: 1, seed: 3 });
  const opener = { pepper: PEPPER, pads: webCryptoPads };
  const collected = await collect(all, sample, aSurvey.id);
  await expect(closeSurvey(aSurvey, {} as typeof sample, WORDS, collected, opener)).rejects.toThrow(
    TypeError,
  );
});
