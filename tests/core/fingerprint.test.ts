import { expect, test } from 'vitest';
import { type InstrumentText, questionDigests, questionIds, questionsDigest } from '#core/index.ts';
import { sample } from './sample.ts';

const ids = questionIds(sample);
const short = { short: '', advice: [] };

/** A text whose first question has a hint, its second none. Of the last there may be no wording at all. */
function textIn(locale: string, worded: readonly string[] = ids): InstrumentText {
  const questions = worded.map((id, place) => {
    const text = `${locale} ${id}?`;
    return [id, place === 0 ? { text, hint: `${locale} hint`, ...short } : { text, ...short }];
  });
  return { questions: Object.fromEntries(questions) } as InstrumentText;
}

const asked = (locale: string) =>
  ids.map((id, place) => ({ id, text: `${locale} ${id}?`, hint: place === 0 ? `${locale} hint` : null }));

test('each language has the digest of its questions with their hints, in the order asked', async () => {
  expect(await questionDigests(sample, { nb: textIn('nb'), en: textIn('en') })).toEqual({
    nb: await questionsDigest(asked('nb')),
    en: await questionsDigest(asked('en')),
  });
  const [first, second, ...others] = asked('nb');
  const digests = [asked('nb'), [second, first, ...others], [{ ...first, hint: null }, second, ...others]];
  const all = await Promise.all(digests.map((questions) => questionsDigest(questions as typeof others)));
  expect(new Set(all).size).toBe(3);
});

test('a question without wording counts as an empty one, and changes the digest', async () => {
  const missing = asked('nb').map((question, place) => (place === 11 ? { ...question, text: '' } : question));
  const { nb } = await questionDigests(sample, { nb: textIn('nb', ids.slice(0, -1)) });
  expect(nb).toBe(await questionsDigest(missing));
  expect(nb).not.toBe(await questionsDigest(asked('nb')));
});
