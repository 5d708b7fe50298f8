import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { weaknesses } from '#core/index.ts';
import { FirstWeaknesses } from '#results/FirstWeaknesses.tsx';
import { measure, reportFor } from '../support/report.ts';
import { type Answers, made, people } from '../support/results.ts';

/** What is said first. @param places questions that tie */
function firstMarkup(places: readonly number[], answers: Answers): string {
  const report = reportFor([made(people(20, Object.fromEntries(places.map((place) => [place, answers]))))]);
  const first = weaknesses(report.result.factors).filter(({ rank }) => rank === 1);
  return render(h(FirstWeaknesses, { weaknesses: first, report, measuresFor: () => null }));
}

/** The same with one line for every paragraph and every point. */
function firstWith(places: readonly number[], answers: Answers): string[] {
  return firstMarkup(places, answers)
    .replace(/<\/(p|li|h2|h3|summary)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .filter(Boolean);
}

const STEP =
  'Sett av faste tidspunkter der hele ledergruppen deltar i OKR-arbeidet, og la dem gå foran alt annet.';

test('one thing stands open, with its first step; the rest of the advice is folded and not said twice', () => {
  const lines = firstWith([0], [16, 0]);
  expect(lines.slice(0, 4)).toEqual([
    'Begynn med dette',
    'Er ledelsen selv med når vi jobber med OKR?',
    'Nei15–20 av 20 svarte nei',
    `Første steg: ${STEP}`,
  ]);
  expect(lines.filter((line) => line.includes(STEP))).toHaveLength(1);
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

test('ties that many do not know have the one first step they share above them', () => {
  const lines = firstWith([3, 4, 5, 6], [1, 9]);
  expect(lines.slice(0, 3)).toEqual([
    'Begynn med dette',
    'Mange svarte «vet ikke» på 4 spørsmål. Begynn med å vise hvordan det er i dag.',
    'Første steg: Fortell alle hvordan det faktisk er i dag, med et konkret eksempel.',
  ]);
  expect(lines.filter((line) => line.startsWith('Første steg: '))).toHaveLength(1);
});

test('a measure that stands beside the weakness takes the place of the first step', () => {
  const report = reportFor([made(people(20, { 0: [16, 0] }))], 'Ås', 'nb', [[measure()]]);
  const first = weaknesses(report.result.factors).slice(0, 1);
  const markup = render(h(FirstWeaknesses, { weaknesses: first, report, measuresFor: () => 'Sette rytmen' }));
  expect(markup).toContain('Sette rytmen');
  expect(markup).not.toContain('Første steg:');
  expect(markup.split(STEP)).toHaveLength(2);
});
