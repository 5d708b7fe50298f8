import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { afterEach, expect, test, vi } from 'vitest';
import {
  type Answer,
  cellCount,
  cellsOf,
  type Published,
  questionIds,
  resultOf,
  type SurveyResponse,
  tallyOf,
} from '#core/index.ts';
import { okrReadiness2 } from '#instruments/okr-readiness-2/index.ts';
import { pictures } from '#results/charts/pictures.ts';
import { committeeReport } from '#results/exports/committee-report.ts';
import { csvOf, jsonOf } from '#results/exports/data-files.ts';
import { measuresCalendar } from '#results/exports/measures-calendar.ts';
import { measuresText } from '#results/exports/measures-text.ts';
import { pictureProps } from '#results/exports/png.ts';
import { powerpointOf } from '#results/exports/powerpoint.ts';
import { presenterSteps } from '#results/presenter/presenter-steps.ts';
import { Slide } from '#results/presenter/Slide.tsx';
import { Rounds } from '#results/Rounds.tsx';
import { resultsText } from '#results/results-text.ts';
import type { RoundReport } from '#results/round-report.ts';
import { documentOf, measure, reportFor, wordingsIn } from '../support/report.ts';

/** What somebody wrote: the same whatever people answered. */
const MEASURES = [[measure()], [measure({ id: 'nnnnnnnn', state: 'done' })]];
const NAMES = { groups: ['rather not say', 'leaders', 'staff'], merged: 'others ({names})' };

/** Thirty people in two groups, no two of a group answering alike. */
function crowd(): SurveyResponse[] {
  return Array.from({ length: 30 }, (_, person) => ({
    responseId: String(person),
    group: person < 12 ? 'g1' : 'g2',
    answers: Object.fromEntries(
      questionIds(okrReadiness2).map((id, place): [string, Answer] => [id, answer(person, place)]),
    ),
  }));
}

function answer(person: number, place: number): Answer {
  const roll = (person * 7 + place * 5 + person * place) % 11;
  const leans = person < 12 ? 3 : 6;
  return roll < leans ? 'no' : roll === 10 ? 'unsure' : 'yes';
}

/** The result of these responses by the way that answers go: one-hot vectors, sums, tally, result. */
function resultFrom(responses: readonly SurveyResponse[]): Published {
  const cells = new Uint32Array(cellCount(okrReadiness2, 8));
  for (const response of responses) {
    cellsOf(response, okrReadiness2, 8).forEach((value, cell) => {
      cells[cell] = (cells[cell] as number) + value;
    });
  }
  return resultOf(tallyOf(cells, okrReadiness2, responses.length), okrReadiness2, NAMES) as Published;
}

/** The same people, two of whom have given each other's answers to one question. */
function swapped(a: number, b: number, question: string): SurveyResponse[] {
  const people = crowd();
  const [one, other] = [people[a], people[b]] as [SurveyResponse, SurveyResponse];
  people[a] = { ...one, answers: { ...one.answers, [question]: other.answers[question] as Answer } };
  people[b] = { ...other, answers: { ...other.answers, [question]: one.answers[question] as Answer } };
  return people;
}

/** Two people of a group who did not answer a question alike: others have nothing to swap. */
function differing(question: string, group: string): [number, number] {
  const people = crowd();
  const one = people.findIndex((person) => person.group === group);
  const other = people.findIndex(
    (person) => person.group === group && person.answers[question] !== people[one]?.answers[question],
  );
  return [one, other];
}

/** The whole page, with the choice of rounds. */
function page({ organisation, history }: RoundReport): string {
  const rounds = history
    .toReversed()
    .map(({ result, round, measures }) => ({ ...documentOf(result, round), plan: { measures } }));
  const document = { organisation: { name: organisation, locale: 'nb' }, rounds };
  return render(
    h(Rounds, {
      document,
      opened: 'results-link',
      onAgain: () => undefined,
      wordings: wordingsIn('nb'),
      t: resultsText('nb'),
    }),
  );
}

/** Everything that a result is turned into: page, presentation, pictures, files. */
async function outputs(report: RoundReport): Promise<Record<string, string>> {
  const steps = presenterSteps(report).map((step) => render(h(Slide, { step, report })));
  const drawn = Object.entries(pictures).map(([name, picture]) => [
    name,
    render(h(picture, pictureProps(report))),
  ]);
  return {
    page: page(report),
    presentation: steps.join('\n'),
    committee: committeeReport(report),
    csv: csvOf(report),
    json: jsonOf(report),
    text: measuresText(report),
    calendar: measuresCalendar(report, Date.now()),
    powerpoint: Buffer.from(await powerpointOf(report)).toString('base64'),
    ...Object.fromEntries(drawn),
  };
}

afterEach(() => vi.useRealTimers());

/** A PowerPoint file carries the moment it was made; here that is one moment. */
async function outputsOf(
  responses: readonly SurveyResponse[],
  earlier: readonly SurveyResponse[],
  organisation?: string,
) {
  vi.useFakeTimers({ now: new Date('2026-11-01T09:00:00Z'), toFake: ['Date'] });
  return outputs(reportFor([resultFrom(responses), resultFrom(earlier)], organisation, 'nb', MEASURES));
}

/** The outputs that are not the same to the byte when two people of one block swap answers. */
async function changedBySwaps(
  outputsWith: (responses: readonly SurveyResponse[]) => Promise<Record<string, string>>,
): Promise<string[]> {
  const before = await outputsWith(crowd());
  const changed = new Set<string>();
  for (const id of ['leadership-present', 'ambassador-mandate', 'teams-learn']) {
    for (const group of ['g1', 'g2']) {
      const people = swapped(...differing(id, group), id);
      expect(people).not.toEqual(crowd());
      const after = await outputsWith(people);
      for (const name of Object.keys(before)) if (after[name] !== before[name]) changed.add(name);
    }
  }
  return [...changed].sort();
}

/** A figure of people instead of questions, such as anybody might wish for: how often each said no. */
function noesOfEach(responses: readonly SurveyResponse[]): string {
  const noes = responses.map(
    ({ answers }) => Object.values(answers).filter((given) => given === 'no').length,
  );
  return noes.sort((a, b) => a - b).join(' ');
}

test('two people of one block who swap answers change no byte of anything', async () => {
  expect(await changedBySwaps((people) => outputsOf(people, crowd().slice(0, 20)))).toEqual([]);
});

test('control: a report with one figure that is made of whole responses gives every output away', async () => {
  const leaking = (people: readonly SurveyResponse[]) => outputsOf(people, crowd(), noesOfEach(people));
  expect(await changedBySwaps(leaking)).toEqual(Object.keys(await leaking(crowd())).sort());
});

test('the order in which people answered changes no byte of anything', async () => {
  const before = await outputsOf(crowd(), crowd());
  expect(await outputsOf(crowd().toReversed(), crowd().toReversed())).toEqual(before);
});

test('another count inside the same bands changes no byte of anything', async () => {
  const people = crowd();
  const before = await outputsOf(people, people);
  const same = people.flatMap((_, person) =>
    questionIds(okrReadiness2).flatMap((id) => {
      const changed = crowd();
      const one = changed[person] as SurveyResponse;
      changed[person] = {
        ...one,
        answers: { ...one.answers, [id]: one.answers[id] === 'no' ? 'yes' : 'no' },
      };
      return JSON.stringify(resultFrom(changed)) === JSON.stringify(resultFrom(people)) ? [changed] : [];
    }),
  );
  expect(same.length).toBeGreaterThan(10);
  for (const changed of same.slice(0, 5)) expect(await outputsOf(changed, people)).toEqual(before);
});

test('control: another result changes every output that shows figures', async () => {
  const before = await outputsOf(crowd(), crowd());
  const everyNo = crowd().map((one) => ({
    ...one,
    answers: { ...one.answers, 'leadership-present': 'no' as const },
  }));
  const after = await outputsOf(everyNo, crowd());
  expect(Object.keys(before).filter((name) => before[name] === after[name])).toEqual([]);
});
