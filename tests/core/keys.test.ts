import { describe, expect, it } from 'vitest';
import {
  findCoachKey,
  findResultsKey,
  findSurveyId,
  findTransferToken,
  idInKey,
  isHelperKey,
  LETTERS,
} from '#core/index.ts';

const SECRET = 'A-_a'.repeat(8);

describe('a key', () => {
  it('is found in a link or alone, and never taken for one of the other kind', () => {
    expect(findCoachKey(' https://okr.example/en/coach#ck_a-B_9 ')).toBe('ck_a-B_9');
    expect(findCoachKey('ck_abc')).toBe('ck_abc');
    expect(findCoachKey('https://okr.example/coach#hk_abc')).toBe('hk_abc');
    expect(findCoachKey(`https://okr.example/coach#tk_abcdefgh${SECRET}`)).toBeUndefined();
    expect(findTransferToken(`https://okr.example/coach#tk_abcdefgh${SECRET}.`)).toBe(`tk_abcdefgh${SECRET}`);
    expect(findTransferToken(`https://okr.example/coach#ck_abcdefgh${SECRET}`)).toBeUndefined();
    expect(findCoachKey('https://okr.example/r#rk_abc')).toBeUndefined();
    expect(findResultsKey(`https://okr.example/r#rk_abcdefgh${SECRET}.`)).toBe(`rk_abcdefgh${SECRET}`);
    expect(findResultsKey(`https://okr.example/coach#ck_abcdefgh${SECRET}`)).toBeUndefined();
  });

  it('names what it opens, and for whom', () => {
    for (const kind of ['ck', 'hk', 'rk']) expect(idInKey(`${kind}_ab2cd3ef${SECRET}`)).toBe('ab2cd3ef');
    expect([isHelperKey(`hk_ab2cd3ef${SECRET}`), isHelperKey(`ck_ab2cd3ef${SECRET}`)]).toEqual([true, false]);
  });
});

describe('the id of a survey', () => {
  it('is found behind the mark, as it is or written as %23, in any case', () => {
    for (const address of ['/r#ab2cd3ef', '/r%23ab2cd3ef', '/r#AB2CD3EF', '/r#ab2cd3ef?utm_source=x'])
      expect([address, findSurveyId(address)]).toEqual([address, 'ab2cd3ef']);
    // A letter before it says what the survey asks.
    expect(findSurveyId('/r#BAB2CD3EF')).toBe('bab2cd3ef');
  });

  it('has eight letters or nine, none of which can be taken for another', () => {
    for (const id of [
      'ab2cd3e',
      'ab2cd3efgh',
      'ab2cd3e-',
      ...[...'01ilo'].map((letter) => `ab2cd3e${letter}`),
    ])
      expect([id, findSurveyId(`/r#${id}`)]).toEqual([id, undefined]);
    for (const letter of LETTERS) expect(findSurveyId(`/r#ab2cd3e${letter}`)).toBe(`ab2cd3e${letter}`);
  });
});
