import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  bandOf,
  cellsOf,
  type Instrument,
  parseResponse,
  partition,
  resultOf,
  type SurveyResponse,
  seal,
  sealingKey,
  tallyOf,
  unseal,
  weaknesses,
  webCryptoPads,
} from '../../src/core/index.ts';
import bands from '../vectors/bands.json' with { type: 'json' };
import groups from '../vectors/groups.json' with { type: 'json' };
import results from '../vectors/results.json' with { type: 'json' };
import sealing from '../vectors/seal.json' with { type: 'json' };
import { added, total } from './sample.ts';

/** tests/vectors: computed by another implementation, in another language, from the pages of the design. */

const instrument: Instrument = sealing.instrument;

test.each(sealing.responses)('seal: $name', async ({ pepper, surveyId, padId, response, sealed }) => {
  const parsed = parseResponse(response, instrument);
  if (!parsed.ok) throw new RangeError('the vector is not a response');
  const key = await sealingKey(bytes(pepper), surveyId);
  const cells = await seal(cellsOf(parsed.value, instrument), key, bytes(padId));
  expect({ first: [...cells.slice(0, 4)], last: [...cells.slice(-4)], sha256: digest(cells) }).toEqual(
    sealed,
  );
});

test.each(sealing.sums)('seal: the sums of $surveyId open', async ({ surveyId, of, sealedSha256, plain }) => {
  const some = sealing.responses.filter(({ name }) => of.includes(name));
  const key = await sealingKey(bytes(some[0]?.pepper ?? ''), surveyId);
  const padIds = some.map(({ padId }) => bytes(padId));
  const sums = new Uint32Array(plain.length);
  for (const { response, padId } of some) {
    const vector = await seal(cellsOf(response as SurveyResponse, instrument), key, bytes(padId));
    for (const [index, cell] of vector.entries()) sums[index] = (sums[index] ?? 0) + cell;
  }
  expect(digest(sums)).toBe(sealedSha256);
  const padSum = await webCryptoPads(bytes(some[0]?.pepper ?? ''), surveyId);
  const { cells } = await unseal(sums, padSum, padIds);
  expect([...cells]).toEqual(plain);
  expect(tallyOf(cells, instrument, of.length).whole.responses).toBe(of.length);
});

test.each(bands.bands)('bands: $responses responses, at most $cap', ({ responses, cap, bands: expected }) => {
  const counts = Array.from({ length: responses + 1 }, (_, count) => bandOf(count, responses, cap));
  const wide = expected.flatMap(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, () => ({ from, to })),
  );
  expect(counts).toEqual(wide);
});

test.each(groups.groups)('groups: $sizes', ({ sizes, blocks }) => {
  expect(partition(sizes).map(({ members }) => members)).toEqual(blocks);
});

test.each(results.results)('results: $name', ({ groups: scopes, result, weaknesses: expected }) => {
  const tallied = scopes.map(({ responses, questions }) => ({
    responses,
    questions: questions.map(([yes = 0, no = 0, unsure = 0]) => ({ yes, no, unsure })),
  }));
  const whole = {
    responses: total(scopes.map(({ responses }) => responses)),
    questions: Array.from({ length: 12 }, (_, question) =>
      added(tallied.map(({ questions }) => questions[question] ?? added([]))),
    ),
  };
  const names = { groups: results.names, merged: results.merged };
  const made = resultOf({ whole, groups: tallied }, results.instrument, names);
  expect(JSON.stringify(made)).toBe(JSON.stringify(result));
  const found = 'tooFew' in made ? undefined : weaknesses(made.factors);
  expect(found?.map(({ rank, question }) => ({ rank, question: question.id }))).toEqual(expected);
});

test('there are vectors of every kind', () => {
  const kinds = [sealing.responses, sealing.sums, bands.bands, groups.groups, results.results];
  expect(kinds.map(({ length }) => length)).toEqual([6, 1, 42, 22, 11]);
});

function bytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

function digest(cells: Uint32Array): string {
  const written = new DataView(new ArrayBuffer(cells.length * 4));
  for (const [index, cell] of cells.entries()) written.setUint32(index * 4, cell);
  return createHash('sha256').update(written).digest('hex');
}
