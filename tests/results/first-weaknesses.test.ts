import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { firstWeaknesses } from '#core/index.ts';
import { FirstWeaknesses } from '#results/FirstWeaknesses.tsx';
import { reportFor } from '../support/report.ts';
import { type Answers, made, people } from '../support/results.ts';

/** What is said first. @param places questions that tie */
function firstMarkup(places: readonly number[], answers: Answers): string {
  const report = reportFor([made(people(20, Object.fromEntries(places.map((place) => [place, answers]))))]);
  return render(h(FirstWeaknesses, { ...report, questions: firstWeaknesses(report.result.factors) }));
}

/** The same with one line for every paragraph and every point. */
function firstWith(places: readonly number[], answers: Answers): string[] {
  return firstMarkup(places, answers)
    .replace(/<\/(p|li|h2)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .filter(Boolean);
}

const STEP =
  'Sett av faste tidspunkter der hele ledergruppen deltar i OKR-arbeidet, og la dem gå foran alt annet.';

test('one thing is said in full, with its first step, and nothing else', () => {
  expect(firstWith([0], [16, 0])).toEqual([
    'Begynn med dette',
    'Er ledelsen selv med når vi jobber med OKR?',
    'Nei15–20 av 20 svarte nei',
    `Første steg: ${STEP}`,
  ]);
});

test('of a few that tie each is said in full, and none is put before the others', () => {
  const lines = firstWith([0, 1, 8], [16, 0]);
  expect(lines.slice(0, 3)).toEqual([
    'Begynn med ett av disse',
    '3 spørsmål kan vi ikke skille fra hverandre. Begynn med det som er lettest å gjøre noe med.',
    'Er ledelsen selv med når vi jobber med OKR?',
  ]);
  expect(lines.filter((line) => line.startsWith('Første steg: '))).toHaveLength(3);
});

test.each([4, 12])('of %i that tie none is singled out: all are named behind their verdict', (n) => {
  const lines = firstWith([...Array(n).keys()], [16, 0]);
  expect(lines[1]).toBe(
    `${n} spørsmål kan vi ikke skille fra hverandre. Begynn med det som er lettest å gjøre noe med.`,
  );
  expect(lines.filter((line) => line.startsWith('Første steg: '))).toEqual([]);
  expect(lines.filter((line) => line.endsWith(': Nei'))).toHaveLength(n);
});

test('what eyes see of a tie is the sign of no, not its good name alone', () => {
  const [, tie] = firstMarkup([0, 1, 2, 8], [16, 0]).split('<li');
  expect(tie).toMatch(/data-color="danger"><svg class="verdict-shape"/);
});

test('ties that many do not know are named, with the one first step they share', () => {
  const lines = firstWith([3, 4, 5, 6], [1, 9]);
  expect(lines.slice(0, 2)).toEqual([
    'Begynn med dette',
    'Mange svarte «vet ikke» på 4 spørsmål. Begynn med å vise hvordan det er i dag.',
  ]);
  expect(lines.filter((line) => line.startsWith('Første steg: '))).toHaveLength(1);
});

test('what nobody sees begins with showing it', () => {
  expect(firstWith([3, 4], [1, 9])).toContain(
    'Første steg: Fortell alle hvordan det faktisk er i dag, med et konkret eksempel.',
  );
});
