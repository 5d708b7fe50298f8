import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { FirstThings } from '../../../src/islands/results/FirstThings.tsx';
import { firstThings } from '../../../src/islands/results/headline.ts';
import { type Answers, made, people } from '../../support/results.ts';
import { sheetFor } from '../../support/sheet.ts';

/** What is said first, with one line for every paragraph and every point. @param places questions that tie */
function firstWith(places: readonly number[], answers: Answers): string[] {
  const sheet = sheetFor([made(people(20, Object.fromEntries(places.map((place) => [place, answers]))))]);
  const markup = render(h(FirstThings, { ...sheet, questions: firstThings(sheet.result.factors) }));
  return markup
    .replace(/<\/(p|li|h2)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .filter(Boolean);
}

const STEP =
  'Sett av faste tidspunkter der hele ledergruppen deltar i OKR-arbeidet, og la dem gå foran alt annet.';

test('one thing is said in full, with its first step', () => {
  const lines = firstWith([0], [16, 0]);
  expect(lines).toContain('Er ledelsen selv med når vi jobber med OKR?');
  expect(lines).toContain(`Første steg: ${STEP}`);
});

test('a few ties are said in full, each with its first step', () => {
  const lines = firstWith([0, 1, 8], [16, 0]);
  expect(lines).toContain('3 ting står likt øverst. Ta den letteste først.');
  expect(lines.filter((line) => line.startsWith('Første steg: '))).toHaveLength(3);
});

test('many ties are named in short, and whoever cannot choose is told where to begin', () => {
  const lines = firstWith([0, 1, 2, 6, 8], [16, 0]);
  expect(lines.slice(3)).toEqual([
    'Ledelsen er med',
    'Ledelsen engasjerer seg',
    'OKR får plass i møtene',
    'Strategiske mål finnes',
    'Målene er åpne',
    `Vanskelig å velge? Begynn med «Ledelsen er med»: ${STEP}`,
  ]);
});

test('a first step that all ties share is said once', () => {
  for (const places of [
    [3, 4],
    [3, 4, 5, 6, 7],
  ]) {
    const lines = firstWith(places, [1, 9]);
    expect(lines.filter((line) => line.includes('Fortell alle hvordan det faktisk er'))).toHaveLength(1);
    expect(lines.at(-1)).toMatch(/^Første steg: Fortell alle/);
  }
});
