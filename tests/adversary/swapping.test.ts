import { expect, test } from 'vitest';
import type { NewPlan } from '#contract/plan.ts';
import type { ResultDocument } from '#contract/result.ts';
import type { ResultsDocument } from '#contract/results.ts';
import type { WorkspaceDocument } from '#contract/workspace.ts';
import type { Answer, CoachView } from '#core/index.ts';
import { locales } from '#i18n/index.ts';
import { csvOf, jsonOf } from '#results/exports/data-files.ts';
import { slidesOf } from '#results/exports/slides/index.ts';
import { roundReport } from '#results/round-report.ts';
import { answers, call, close, openSurvey, QUESTIONS, respond, response } from '../support/client.ts';
import type { Api } from '../support/host.ts';
import { changeCoachView, writePlan } from '../support/plans.ts';
import { wordingsIn } from '../support/report.ts';
import { onEveryStore } from '../support/stores.ts';

type Given = Record<string, Answer>;

/** Thirty people in two groups, no two of a group answering alike. */
const CROWD = Array.from({ length: 30 }, (_, person): readonly [Given, string] => [
  Object.fromEntries(QUESTIONS.map((id, place) => [id, answer(person, place)])),
  person < 12 ? 'g1' : 'g2',
]);

function answer(person: number, place: number): Answer {
  const roll = (person * 7 + place * 5 + person * place) % 11;
  if (roll === 10) return 'unsure';
  return roll < (person < 12 ? 3 : 6) ? 'no' : 'yes';
}

/** The crowd after two of them gave each other what they said to some questions. */
function swapped(a: number, b: number, questions: readonly string[]): typeof CROWD {
  const said = (person: number) => (CROWD[person] as (typeof CROWD)[number])[0];
  const taken = (from: number) => Object.fromEntries(questions.map((id) => [id, said(from)[id] as Answer]));
  return CROWD.map(([given, group], person) => {
    if (person === a) return [{ ...given, ...taken(b) }, group];
    return person === b ? [{ ...given, ...taken(a) }, group] : [given, group];
  });
}

/** What is written about a round, beside what people answer. */
interface Written {
  readonly plan?: NewPlan;
  readonly view?: CoachView;
}

/** All that comes of a survey that these people answer: what each page is given, and every export of it. */
async function outcomes(
  { fetch }: Api,
  people: typeof CROWD,
  written: Written = {},
): Promise<Record<string, string>> {
  const { key, organisation, survey } = await openSurvey(fetch, { groups: ['Ledelse', 'Drift'] });
  for (const [given, group] of people) await respond(fetch, survey.id, response(given, group));
  if (written.view) await changeCoachView(fetch, key, survey.id, { coachView: written.view });
  await close(fetch, key, survey.id);
  if (written.plan) await writePlan(fetch, key, survey.id, written.plan);
  const resultsKey = organisation.resultsKey as string;
  const results = await call<ResultsDocument>(fetch, 'GET', '/api/results', { key: resultsKey });
  const workspace = await call<WorkspaceDocument>(fetch, 'GET', '/api/workspace', { key });
  const result = await call(fetch, 'GET', `/api/surveys/${survey.id}/result`, { key });
  const documents = { results: results.body, workspace: workspace.body, result: result.body };
  const said = Object.entries(documents).map(([name, body]) => [name, JSON.stringify(body)] as const);
  const all: Record<string, string> = { ...Object.fromEntries(said), ...exportsOf(results.body) };
  const keyIds = workspace.body.keys.map(({ id }) => id);
  const named = [resultsKey, workspace.body.workspaceId, organisation.id, survey.id, ...keyIds];
  const closesAt = results.body.rounds[0]?.closesAt as string;
  // What differs between any two surveys: their random names, and the moment of closing.
  const plain = (text: string) =>
    [...named, closesAt].reduce((rest, name) => rest.replaceAll(name, '·'), text);
  return Object.fromEntries(Object.entries(all).map(([name, text]) => [name, plain(text)]));
}

/** The names of what is not the same. */
function differing(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(before).filter((name) => before[name] !== after[name]);
}

function exportsOf({ organisation, rounds }: ResultsDocument): Record<string, string> {
  const wordings = wordingsIn('nb');
  const [round] = rounds;
  const report = round && roundReport(organisation.name, round, rounds, wordings, locales.nb);
  if (!report) throw new RangeError('nothing of this round may be shown');
  return { csv: csvOf(report), json: jsonOf(report), powerpoint: JSON.stringify(slidesOf(report)) };
}

onEveryStore((open) => {
  test('two people of a group who swap any answers change nothing that anybody gets to see', async () => {
    await using api = await open();
    const before = await outcomes(api, CROWD);
    for (const [a, b, questions] of [
      [0, 1, QUESTIONS.slice(0, 1)],
      [2, 11, QUESTIONS.slice(3, 8)],
      [12, 29, QUESTIONS],
    ] as const) {
      expect(differing(before, await outcomes(api, swapped(a, b, questions)))).toEqual([]);
    }
    console.log(`swapping: ${Object.keys(before).join(', ')} the same, byte for byte, after 3 swaps`);
  });

  test('measures and a view change no figure, word or order; nothing at all until they are shown', async () => {
    await using api = await open();
    const before = await outcomes(api, CROWD);
    // A measure for every question, each of them against the result, and a coach who says no to everything.
    const measures = QUESTIONS.map((questionId) => ({ questionId, text: 'Alt', state: 'done' as const }));
    const coachView = (shared: boolean) => ({ answers: answers('no'), shared });
    const hidden: Written = { plan: { published: false, measures }, view: coachView(false) };
    expect(differing(before, await outcomes(api, CROWD, hidden))).toEqual([]);

    const shown = await outcomes(api, CROWD, { plan: { published: true, measures }, view: coachView(true) });
    const parts = ({ result }: Record<string, string>) => JSON.parse(result as string) as ResultDocument;
    const { plan, coachView: view, ...rest } = parts(shown);
    expect({ ...rest, plan: null, coachView: null }).toEqual(parts(before));
    // Control: they are there, and the overview of the coach still says nothing of them.
    expect([plan?.measures.length, view?.answers['goals-visible']]).toEqual([QUESTIONS.length, 'no']);
    expect(differing(before, shown)).toEqual(expect.arrayContaining(['results', 'result']));
    expect(differing(before, shown)).not.toContain('workspace');
  });

  test('control: somebody who says something else changes every one of them', async () => {
    await using api = await open();
    const before = await outcomes(api, CROWD);
    const others = CROWD.map(([given, group]): (typeof CROWD)[number] => [
      { ...given, [QUESTIONS[0] as string]: 'no' },
      group,
    ]);
    expect(differing(before, await outcomes(api, others))).toEqual(Object.keys(before));
  });
});
