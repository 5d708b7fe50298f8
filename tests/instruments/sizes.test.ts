import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import {
  cellCount,
  type Instrument,
  type InstrumentText,
  instrumentKey,
  parseResponse,
  questionIds,
  resultOf,
} from '#core/index.ts';
import { textIn } from '#i18n/index.ts';
import type { Content } from '#instruments/index.ts';
import { surveyText } from '#respond/survey-text.ts';
import { pictures } from '#results/charts/pictures.ts';
import { committeeReport } from '#results/exports/committee-report.ts';
import { csvOf, jsonOf } from '#results/exports/data-files.ts';
import { measuresText } from '#results/exports/measures-text.ts';
import { pictureProps } from '#results/exports/png.ts';
import { slidesOf } from '#results/exports/slides/index.ts';
import { presenterSteps } from '#results/presenter/presenter-steps.ts';
import { Slide } from '#results/presenter/Slide.tsx';
import { Rounds } from '#results/Rounds.tsx';
import { resultsText } from '#results/results-text.ts';
import { roundReport } from '#results/round-report.ts';
import { formPage } from '#server/form-page.ts';
import { documentOf } from '../support/report.ts';

/** An instrument of another size: nothing may count on twelve questions or four factors. */
function contentOf(factors: number, questions: number): Content {
  const instrument: Instrument = {
    id: 'made-up',
    version: 3,
    factors: Array.from({ length: factors }, (_, f) => ({
      id: `factor${f}`,
      questions: Array.from({ length: questions }, (_, q) => `asked-${f}-${q}`),
    })),
  };
  const named = (id: string) => ({ name: `Navn ${id}`, inSentence: `navn ${id}`, why: `Derfor ${id}.` });
  const asked = (id: string) => ({
    text: `Er ${id} på plass?`,
    short: `Kort ${id}`,
    advice: [`Steg ${id}.`],
  });
  const text: InstrumentText = {
    ...{ name: 'Laget', purpose: 'Til test.', title: 'Går det?', intro: '', about: '', promise: '', aim: '' },
    answers: { yes: 'Ja', no: 'Nei', unsure: 'Vet ikke' },
    groups: { undeclared: 'Vil ikke si', merged: 'Andre ({names})' },
    factors: Object.fromEntries(instrument.factors.map(({ id }) => [id, named(id)])),
    questions: Object.fromEntries(questionIds(instrument).map((id) => [id, asked(id)])),
  };
  return { instrument, text: { nb: text }, respondents: {}, letter: 'm' };
}

describe.each([
  [8, 2, 4],
  [16, 4, 4],
])('an instrument of %i questions', (count, factors, questions) => {
  const content = contentOf(factors, questions);
  const { instrument } = content;
  const ids = questionIds(instrument);

  it('is asked part by part, each question with its number', () => {
    const { parts } = surveyText(content, 'nb');
    expect(parts.map((part) => part.questions.length)).toEqual(Array(factors).fill(questions));
    expect(parts.flatMap((part) => part.questions.map(({ number }) => number))).toEqual(
      ids.map((_, place) => place + 1),
    );
  });

  it('is a form that names what is missing', async () => {
    const errors = ids.map((id) => ({ path: `answers.${id}`, message: 'missing' }) as const);
    const problem = { code: 'invalid-response', errors } as const;
    const page = formPage({
      ...{ locale: 'nb', text: textIn('nb').form, content, fields: new URLSearchParams(), problem },
    });
    const html = await page.text();
    expect(html.match(/<fieldset/g)).toHaveLength(count);
    expect(html.match(/<li><a href="#asked/g)).toHaveLength(count);
  });

  it('takes a response whole, with its name or without, and no other', () => {
    const answers = Object.fromEntries(ids.map((id) => [id, 'yes']));
    const response = { responseId: crypto.randomUUID(), answers, group: null };
    const parsed = (more: object) => parseResponse({ ...response, ...more }, instrument);
    expect(parsed({}).ok).toBe(true);
    expect(parsed({ instrument: instrumentKey(instrument) }).ok).toBe(true);
    expect(parsed({ instrument: 'made-up@2' })).toMatchObject({
      problem: { errors: [{ path: 'instrument', message: 'unknown' }] },
    });
    expect(parsed({ answers: { ...answers, another: 'yes' } }).ok).toBe(false);
    expect(cellCount(instrument, 0)).toBe(3 * count + 1);
  });

  it('goes through page, slides, pictures and files, each question in each', () => {
    const noes = { yes: 4, no: 16, unsure: 0 };
    const whole = { responses: 20, questions: ids.map(() => noes) };
    const result = resultOf({ whole, groups: [whole] }, instrument, { groups: ['alle'], merged: '{names}' });
    if ('tooFew' in result) throw new RangeError('too few for a result');
    const round = { ...documentOf(result), instrument: { id: 'made-up', version: 3 } };
    const document = { organisation: { name: 'Ås', locale: 'nb' }, rounds: [round] };
    const wordings = { 'made-up@3': content.text.nb as InstrumentText };
    const t = resultsText('nb');
    const report = roundReport('Ås', round, [round], wordings, t);
    if (!report) throw new RangeError('nothing of this round may be shown');
    const onAgain = () => undefined;
    const drawn = (name: keyof typeof pictures) => render(h(pictures[name], pictureProps(report)));
    const outputs: Record<string, string> = {
      page: render(h(Rounds, { document, opened: 'results-link', onAgain, wordings, t })),
      presenter: presenterSteps(report)
        .map((step) => render(h(Slide, { step, report })))
        .join(),
      ...{ slides: JSON.stringify(slidesOf(report)), bands: drawn('bands') },
      ...{ csv: csvOf(report), json: jsonOf(report), committee: committeeReport(report) },
    };
    const lacking = Object.entries(outputs).flatMap(([name, text]) =>
      ids.filter((id) => !text.includes(id)).map((id) => `${name} lacks ${id}`),
    );
    expect(lacking).toEqual([]);
    for (const [name, text] of Object.entries({
      ...outputs,
      factors: drawn('factors'),
      measures: measuresText(report),
    }))
      expect([name, /undefined|NaN|\{\w+\}/.exec(text.replace(/<style.*?<\/style>/gs, ''))?.[0]]).toEqual([
        name,
        undefined,
      ]);
  });
});
