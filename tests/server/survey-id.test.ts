import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { instrumentKey, MAX_GROUPS } from '#core/index.ts';
import { groupsDeclaredBy, newSurveyId, parseSurveyId } from '#server/survey-id.ts';

const random = (length: number) => new Uint8Array(randomBytes(length));

test.each(Array.from({ length: MAX_GROUPS + 1 }, (_, groups) => groups))(
  'the id of a survey with %i groups says so, and is an id like others',
  (groups) => {
    const ids = Array.from({ length: 200 }, () => newSurveyId(random, groups, { letter: 'b' }));
    expect(ids.map(groupsDeclaredBy)).toEqual(ids.map(() => groups));
    expect(ids.map((id) => parseSurveyId(id.toUpperCase())?.id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.map((id) => id.slice(-1))).size).toBeGreaterThan(1);
  },
);

test('the letter before an id says what the survey asks; an id of version 1 has none', () => {
  const keys = ['22222222', 'b22222222', 'u22222222'].map((id) => {
    const content = parseSurveyId(id)?.content;
    return content && instrumentKey(content.instrument);
  });
  expect(keys).toEqual(['okr-readiness@1', 'okr-readiness@2', 'okr-underway@1']);
  for (const id of ['x22222222', '2222222', 'bb22222222', 'b2222222o']) expect(parseSurveyId(id)).toBeNull();
});
