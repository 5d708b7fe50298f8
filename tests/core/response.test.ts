import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseResponse, questionIds, type SurveyResponse } from '#core/index.ts';
import { anyResponse, sample } from './sample.ts';

const question = fc.constantFrom(...questionIds(sample));
const notAnAnswer = fc.oneof(
  fc.constantFrom(
    'Yes',
    'no ',
    'ja',
    '',
    'null',
    null,
    0,
    1,
    true,
    ['yes'],
    { yes: 1 },
    '__proto__',
    'toString',
  ),
  fc.string().filter((text) => !['yes', 'no', 'unsure'].includes(text)),
);
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

test('twelve valid answers are accepted as they are', () => {
  fc.assert(
    fc.property(anyResponse, (response) => {
      expect(parseResponse(overTheWire(response), sample)).toEqual({ ok: true, value: response });
    }),
  );
});

test('a response without a group is one that would rather not say', () => {
  const { group: _, ...rest } = aResponse();
  expect(parseResponse(rest, sample)).toEqual({ ok: true, value: { ...rest, group: null } });
});

test('an upper-case response id is the lower-case one', () => {
  fc.assert(
    fc.property(anyResponse, (response) => {
      const shouting = { ...response, responseId: response.responseId.toUpperCase() };
      expect(parseResponse(shouting, sample)).toEqual({ ok: true, value: response });
    }),
  );
});

test('a credential is accepted whole, and its absence is none', () => {
  const credential = { nonce: 'A'.repeat(43), output: 'A'.repeat(86) };
  const value = { ...aResponse(), credential };
  expect(parseResponse(value, sample)).toEqual({ ok: true, value });
  for (const none of [null, undefined])
    expect(parseResponse({ ...aResponse(), credential: none }, sample)).toEqual({
      ok: true,
      value: aResponse(),
    });
});

const NONCE = 'A'.repeat(43);
const OUTPUT = 'A'.repeat(86);

test.each<[credential: unknown, faults: string[]]>([
  ['x', ['credential invalid']],
  [[], ['credential invalid']],
  [7, ['credential invalid']],
  [{}, ['credential.nonce missing', 'credential.output missing']],
  [{ nonce: NONCE }, ['credential.output missing']],
  [{ nonce: NONCE.slice(1), output: OUTPUT }, ['credential.nonce invalid']],
  [{ nonce: `!${NONCE.slice(1)}`, output: OUTPUT }, ['credential.nonce invalid']],
  [{ nonce: 7, output: {} }, ['credential.nonce invalid', 'credential.output invalid']],
  [{ nonce: NONCE, output: OUTPUT, code: 'x' }, ['credential.code unknown']],
])('the credential %j is refused, and said why', (credential, said) => {
  expect(faults({ ...aResponse(), credential })).toEqual(said);
});

test('missing answers are refused, each by name', () => {
  fc.assert(
    fc.property(anyResponse, fc.uniqueArray(question, { minLength: 1 }), (response, left) => {
      const answers = Object.fromEntries(
        Object.entries(response.answers).filter(([id]) => !left.includes(id)),
      );
      expect(faults({ ...response, answers })).toEqual(left.map((id) => `answers.${id} missing`).toSorted());
    }),
  );
});

test('an answer that is not yes, no or unsure is refused by name', () => {
  fc.assert(
    fc.property(anyResponse, question, notAnAnswer, (response, id, answer) => {
      expect(faults({ ...response, answers: { ...response.answers, [id]: answer } })).toEqual([
        `answers.${id} invalid`,
      ]);
    }),
  );
});

test('an answer to a question that is not asked is refused by name', () => {
  const stranger = fc.oneof(fc.string(), fc.constantFrom(...PROTOTYPE_KEYS, 'north-4', 'NORTH-1'));
  fc.assert(
    fc.property(anyResponse, stranger, (response, id) => {
      fc.pre(!questionIds(sample).includes(id));
      const answers = ownKey(response.answers, id, 'yes');
      expect(faults({ ...response, answers })).toEqual([`answers.${id} unknown`]);
    }),
  );
});

test('a field that is not in the contract is refused by name', () => {
  const known = ['responseId', 'answers', 'group', 'credential'];
  const stranger = fc.oneof(fc.string(), fc.constantFrom(...PROTOTYPE_KEYS, 'Answers', 'name'));
  fc.assert(
    fc.property(anyResponse, stranger, (response, field) => {
      fc.pre(!known.includes(field));
      expect(faults(ownKey(response, field, 'x'))).toEqual([`${field} unknown`]);
    }),
  );
});

test('answers that only a prototype has are missing', () => {
  const inherited = Object.create(aResponse().answers) as object;
  expect(faults({ ...aResponse(), answers: inherited })).toHaveLength(12);
  const smuggled = JSON.parse(JSON.stringify({ p: aResponse() }).replace('"p"', '"__proto__"')) as unknown;
  expect(faults(smuggled)).toEqual(['__proto__ unknown', 'answers missing', 'responseId missing']);
});

test.each([[null], [undefined], ['yes'], [''], [7], [true], [[]], [[aResponse()]]])(
  '%j is refused whole',
  (input) => {
    expect(faults(input)).toEqual([' invalid']);
  },
);

test.each([[null], ['yes'], [12], [true], [[]], [['yes']]])('answers that are %j are refused', (answers) => {
  expect(faults({ ...aResponse(), answers })).toEqual(['answers invalid']);
});

test.each([[''], ['not-a-uuid'], [7], [null], [['0b6e7a52-54d5-4a3c-9c3b-4f1f2a2d9e11']], [{}]])(
  'the response id %j is refused',
  (responseId) => {
    expect(faults({ ...aResponse(), responseId })).toEqual(['responseId invalid']);
  },
);

test('a response id with anything around or between is refused', () => {
  const { responseId } = aResponse();
  const damaged = fc
    .tuple(fc.nat(36), fc.nat(2), fc.constantFrom('', '-', '0', 'g', ' ', '\n', '{', 'é', '０'))
    .map(([at, cut, put]) => responseId.slice(0, at) + put + responseId.slice(at + cut))
    .filter((text) => !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text));
  fc.assert(
    fc.property(damaged, (id) => {
      expect(faults({ ...aResponse(), responseId: id })).toEqual(['responseId invalid']);
    }),
  );
});

test.each(['', 'g0', 'g9', 'g10', 'g01', 'G1', 'g1 ', ' g1', 'g1\n', '1', '__proto__', 'constructor'])(
  'the group %j is unknown',
  (group) => {
    expect(faults({ ...aResponse(), group })).toEqual(['group unknown']);
  },
);

test.each([[1], [true], [['g1']], [{}]])('the group %j is invalid', (group) => {
  expect(faults({ ...aResponse(), group })).toEqual(['group invalid']);
});

test('every field at fault is named at once', () => {
  const answers = { ...aResponse().answers, 'north-1': 'ja', 'north-9': 'no' };
  expect(faults({ responseId: 'x', answers, group: 'g9', ip: '::1' })).toEqual([
    'answers.north-1 invalid',
    'answers.north-9 unknown',
    'group unknown',
    'ip unknown',
    'responseId invalid',
  ]);
});

test('whatever comes in is accepted whole or refused with errors, and never throws', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (input) => {
      expect(faults(input).length).toBeGreaterThan(0);
    }),
    { numRuns: 1_000 },
  );
});

/** The refusal as sorted `path fault` lines; an acceptance has none. */
function faults(input: unknown): string[] {
  const outcome = parseResponse(input, sample);
  if (outcome.ok) return [];
  expect(outcome.problem.code).toBe('invalid-response');
  return (outcome.problem.errors ?? []).map(({ path, message }) => `${path} ${message}`).toSorted();
}

function overTheWire(response: SurveyResponse): unknown {
  return JSON.parse(JSON.stringify(response));
}

/** A copy with an own property of any name, as JSON.parse makes even `__proto__`. */
function ownKey(object: object, key: string, value: unknown): object {
  return Object.defineProperty({ ...object }, key, { value, enumerable: true });
}

function aResponse(): SurveyResponse {
  return {
    responseId: '0b6e7a52-54d5-4a3c-9c3b-4f1f2a2d9e11',
    answers: Object.fromEntries(questionIds(sample).map((id) => [id, 'yes'])),
    group: null,
  };
}
