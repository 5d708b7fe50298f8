import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { type Measure, weaknesses } from '#core/index.ts';
import { FirstWeaknesses, type Props } from '#results/FirstWeaknesses.tsx';
import type { RoundReport } from '#results/round-report.ts';
import { measure, reportFor } from '../support/report.ts';
import { type Answers, made, people } from '../support/results.ts';

/** What is said first. @param places questions that tie */
function firstMarkup(places: readonly number[], answers: Answers): string {
  return markupOf(reportFor([made(people(20, Object.fromEntries(places.map((place) => [place, answers]))))]));
}

function markupOf(report: RoundReport, props: Partial<Props> = {}): string {
  const first = weaknesses(report.result.factors).filter(({ rank }) => rank === 1);
  const rest = { measuresFor: () => null, ...props };
  return render(h(FirstWeaknesses, { weaknesses: first, report, ...rest }));
}

/** The same with one line for every paragraph and every point. */
function firstWith(places: readonly number[], answers: Answers): string[] {
  return lines(firstMarkup(places, answers));
}

function lines(markup: string): string[] {
  return markup
    .replace(/<\/(p|li|h2|h3|summary)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .filter(Boolean);
}

const STEP =
  'Be øverste leder samle ledergruppen i to timer for å lage et første utkast til mål for virksomheten.';

test('one thing stands open, with its first step; the rest of the advice is folded and not said twice', () => {
  const said = firstWith([0], [16, 0]);
  expect(said.slice(0, 5)).toEqual([
    'Begynn med dette',
    'Er ledelsen selv med i forberedelsene til OKR?',
    'Nei15–20 av 20 svarte nei',
    `Første steg: ${STEP}`,
    'Ingen står som ansvarlig ennå',
  ]);
  expect(said.filter((line) => line.includes(STEP))).toHaveLength(1);
  expect(firstMarkup([0], [16, 0]).split('<details')).toHaveLength(2);
});

test.each([2, 4, 12])(
  'of %i that tie each is folded to a line behind its verdict, and none is put first',
  (n) => {
    const markup = firstMarkup([...Array(n).keys()], [16, 0]);
    expect(firstWith([...Array(n).keys()], [16, 0]).slice(0, 2)).toEqual([
      'Begynn med ett av disse',
      `Vi kan ikke si hvilket av de ${n} som er svakest. Begynn med det som er lettest å gjøre noe med.`,
    ]);
    const folds = markup.split('<details class="weakness"').slice(1);
    expect(folds).toHaveLength(n);
    for (const fold of folds) {
      expect(fold).toMatch(/^ data-color="danger"><summary><svg class="verdict-shape"/);
      expect(fold).toMatch(/<span class="weakness-word">Nei<\/span>/);
    }
  },
);

test('ties that many do not know have each its own first step, in its fold', () => {
  const said = firstWith([3, 4, 5, 6], [1, 9]);
  expect(said.slice(0, 3)).toEqual([
    'Begynn med dette',
    'Mange svarte «vet ikke» på 4 spørsmål. Begynn med å vise hvordan det er i dag.',
    'Ambassadør med erfaring Mange vet ikke',
  ]);
  expect(said.filter((line) => line.startsWith('Første steg: '))).toEqual([]);
  expect(said).not.toContain('Ingen står som ansvarlig ennå');
});

test('a measure that stands beside the weakness takes the place of the first step', () => {
  const report = reportFor([made(people(20, { 0: [16, 0] }))], 'Ås', 'nb', [[measure()]]);
  const markup = markupOf(report, { measuresFor: () => 'Sette rytmen' });
  expect(markup).toContain('Sette rytmen');
  expect(markup).not.toMatch(/Første steg:|Ingen står som ansvarlig/);
  expect(markup.split(STEP)).toHaveLength(2);
});

test('whoever writes measures is not told that nobody is responsible, and sees no advice beside an own measure', () => {
  const report = reportFor([made(people(20, { 0: [16, 0] }))]);
  const withOwn = (...own: Measure[]) => markupOf(report, { ownMeasures: own });
  expect(withOwn()).toContain('Første steg:');
  expect(withOwn()).not.toContain('Ingen står som ansvarlig');
  expect(withOwn(measure({ questionId: 'goals-visible' }))).toContain('Første steg:');
  expect(withOwn(measure())).not.toContain('Første steg:');
});

test('the other questions of the factor with the same word are named, and no others', () => {
  const report = reportFor([made(people(20, { 0: [18, 0], 1: [11, 0], 2: [7, 0], 6: [12, 0] }))]);
  const { questions } = report.wording;
  const other = questions['leadership-engaged']?.short;
  expect(lines(markupOf(report)).filter((line) => line.startsWith('Også'))).toEqual([`Også nei: ${other}`]);
  expect(lines(firstMarkup([0], [18, 0])).filter((line) => line.startsWith('Også'))).toEqual([]);
});
