import { expect, test } from 'vitest';
import { ANSWERS, type Answer, cellsOf } from '../../src/core/index.ts';
import { DEFAULT_CONTENT } from '../../src/instruments/index.ts';
import { openSurvey, QUESTIONS, respond, response } from '../support/client.ts';
import { apiOnSqlite } from '../support/host.ts';
import { bestGuess, chance } from './guessing.ts';
import { counterHistory } from './sqlite-journal.ts';

const PEOPLE = 60;

function randomAnswers(): Record<string, Answer> {
  const draw = () => ANSWERS[Math.floor(Math.random() * ANSWERS.length)] as Answer;
  return Object.fromEntries(QUESTIONS.map((id) => [id, draw()]));
}

/** 60 people answer at random; an attacker reads the file and its log. */
async function attack(seal: boolean) {
  using api = apiOnSqlite();
  const { survey } = await openSurvey(api.fetch);
  const people = Array.from({ length: PEOPLE }, () => response(randomAnswers()));
  for (const person of people) {
    if (seal) await respond(api.fetch, survey.id, person);
    else await api.store.count(survey.id, unsealed(person), api.clock.now);
  }
  const history = counterHistory(api.file, survey.id).slice(-PEOPLE - 1);
  const { hits, guesses } = bestGuess(
    history,
    people.map((person) => person.answers),
  );
  const share = (number: number) => `${((100 * number) / guesses).toFixed(1)} %`;
  console.log(
    `journal, sealing ${seal ? 'on' : 'off'}: ${hits} of ${guesses} guessed (${share(hits)}), ` +
      `chance explains up to ${share(chance(guesses))}`,
  );
  return { hits, guesses };
}

function unsealed(person: ReturnType<typeof response>) {
  return {
    responseId: person.responseId,
    padId: crypto.getRandomValues(new Uint8Array(16)),
    cells: cellsOf(person, DEFAULT_CONTENT.instrument),
    groupPlace: 0,
    instrument: 'okr-readiness@1',
  };
}

test('file and write-ahead log tell no more of any answer than chance does', async () => {
  const { hits, guesses } = await attack(true);
  expect(hits).toBeLessThanOrEqual(chance(guesses));
});

test('control: with sealing off, the same attack reads every answer', async () => {
  const { hits, guesses } = await attack(false);
  expect(hits).toBe(guesses);
});
