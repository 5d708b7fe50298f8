import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { MAX_GROUPS } from '#core/index.ts';
import { parseId } from '#server/key.ts';
import { groupsDeclaredBy, newSurveyId } from '#server/survey-id.ts';

const random = (length: number) => new Uint8Array(randomBytes(length));

test.each(Array.from({ length: MAX_GROUPS + 1 }, (_, groups) => groups))(
  'the id of a survey with %i groups says so, and is an id like others',
  (groups) => {
    const ids = Array.from({ length: 200 }, () => newSurveyId(random, groups));
    expect(ids.map(groupsDeclaredBy)).toEqual(ids.map(() => groups));
    expect(ids.map(parseId)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.map((id) => id.slice(-1))).size).toBeGreaterThan(1);
  },
);
