import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { textIn } from '#i18n/index.ts';
import { okrReadinessText } from '#instruments/okr-readiness/index.ts';
import { FactorsChart } from '#results/charts/factors/page.tsx';
import { made, people } from '../../support/results.ts';

const wording = okrReadinessText.en;
const result = made(people(20, { 0: [16, 1], 4: [1, 8], 10: [8, 0] }));
const markup = render(h(FactorsChart, { result, wording, t: textIn('en') }));

test('the factors stand in the instrument’s order, each with its verdict as a sign and a word', () => {
  const fields = markup.split('<li class="factor"').slice(1);
  const verdicts = fields.map((field) => /verdict-large.*?<\/svg>([^<]+)/s.exec(field)?.[1]);
  expect(verdicts).toEqual(['No', 'Many don’t know', 'Yes', 'Divided']);
  expect(fields[0]).toContain(wording.factors.leadership?.name);
});

test('the verdict on a question is read aloud, since its sign alone is seen', () => {
  const { short } = wording.questions['teams-open'] ?? {};
  expect(markup).toContain(`${short}<span class="ds-sr-only">: Divided</span>`);
});

test('no figure stands in the factors', () => {
  expect(markup.replace(/<[^>]+>/g, ' ')).not.toMatch(/\d/);
});
