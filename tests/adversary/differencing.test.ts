import { expect, test } from 'vitest';
import type { ResultDocument } from '#contract/result.ts';
import {
  type Answer,
  cellCount,
  cellsOf,
  MIN_BLOCK,
  MIN_RESPONSES,
  type Published,
  partition,
  resultOf,
  type SurveyResponse,
  tallyOf,
} from '#core/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { answers, call, close, type Fetch, openSurvey, respond, response, share } from '../support/client.ts';
import { changeCoachView, writePlan } from '../support/plans.ts';
import { onEveryStore } from '../support/stores.ts';

const PEOPLE = 33;
const GROUPS = ['Ledelse', 'Drift', 'Salg'];
const { instrument } = DEFAULT_CONTENT;

/** Nine in one group, twelve in another, five in the third, the rest in none. */
function groupOf(person: number): string | null {
  if (person < 9) return 'g1';
  if (person < 21) return 'g2';
  return person < 26 ? 'g3' : null;
}

const CROWD: readonly SurveyResponse[] = Array.from({ length: PEOPLE }, (_, person) => {
  const odd: Record<string, Answer> = { 'goals-visible': person % 2 ? 'no' : 'unsure' };
  return response(answers(person % 3 ? 'yes' : 'no', odd), groupOf(person));
});

/** The fewest people between two states that somebody outside can tell apart. */
function smallestStep(observations: readonly string[]): number {
  const changes = observations.flatMap((seen, person) =>
    person > 0 && seen !== observations[person - 1] ? [person] : [],
  );
  return Math.min(...changes.map((person, index) => person - (changes[index - 1] ?? 0)));
}

const HOUR = 60 * 60 * 1000;

/**
 * What was seen but for when it was so, for tags, which say no more than what they are of, and for the day on which the
 * key was last used: that is today, since it is what looks.
 */
function withoutHours(seen: string): string {
  return seen.replace(/"(asOf|lastUsed)":"[^"]*",?/g, '').replace(/"\\"[\w-]{43}\\""/g, 'null');
}

/** Everything that coach, results holder, employee and passer-by can ask, as one text. */
async function lookAround(fetch: Fetch, key: string, resultsKey: string, surveyId: string): Promise<string> {
  const seen = await Promise.all([
    call(fetch, 'GET', '/api/workspace', { key }),
    call(fetch, 'GET', `/api/surveys/${surveyId}`),
    call(fetch, 'GET', `/api/surveys/${surveyId}/result`),
    call(fetch, 'GET', `/api/surveys/${surveyId}/result`, { key }),
    call(fetch, 'GET', `/api/surveys/${surveyId}/result`, { key: resultsKey }),
    call(fetch, 'GET', '/api/results', { key: resultsKey }),
  ]);
  return JSON.stringify(seen.map(({ status, headers, body }) => [status, headers.get('etag'), body]));
}

onEveryStore((open) => {
  test.each([
    ['for those with its link', false],
    ['shared with everybody', true],
  ])('while people answer, no two states of a survey %s differ by fewer than five', async (_, shared) => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch, { groups: GROUPS, mode: 'open' });
    await share(api.fetch, key, organisation.id, shared);
    const look = () => lookAround(api.fetch, key, organisation.resultsKey as string, survey.id);
    const between = [await look()];
    const watched = between.map(withoutHours);
    for (const person of CROWD) {
      await respond(api.fetch, survey.id, person);
      // Between two marks nothing moves; then it is as if each came before a mark of its own.
      if (person === CROWD[24]) expect(new Set(between).size).toBe(1);
      if (CROWD.indexOf(person) < 24) between.push(await look());
      else api.clock.now += 6 * HOUR;
      watched.push(withoutHours(await look()));
    }
    const step = smallestStep(watched);
    console.log(
      `differencing: ${between.length} looks between two marks are alike; ` +
        `${watched.length - 25} at a mark each, any two that differ are ${step} people apart`,
    );
    expect(step).toBe(MIN_RESPONSES);

    await close(api.fetch, key, survey.id);
    const { body } = await call<ResultDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}/result`, {
      key,
    });
    const { groups } = body.result as Published;
    const sizes = groups.map(({ responses }) => responses);
    expect(fewestBehind(sizes)).toBeGreaterThanOrEqual(MIN_BLOCK);
  });
});

onEveryStore((open) => {
  test("a coach's own view, shared or not, is seen nowhere while people answer, nor what is not published after it", async () => {
    await using api = await open();
    const { key, organisation, survey } = await openSurvey(api.fetch, { groups: GROUPS, mode: 'open' });
    await share(api.fetch, key, organisation.id, true);
    for (const person of CROWD) await respond(api.fetch, survey.id, person);
    const look = () => lookAround(api.fetch, key, organisation.resultsKey as string, survey.id);
    const view = (body?: object) => changeCoachView(api.fetch, key, survey.id, body);
    const before = await look();
    for (const shared of [true, false]) {
      expect((await view({ coachView: { answers: answers('no'), shared } })).status).toBe(200);
      expect(await look()).toBe(before);
    }

    await close(api.fetch, key, survey.id);
    const closed = await look();
    const measures = [{ questionId: 'goals-visible', text: 'Målene henger i kantina' }];
    const write = (published: boolean) => writePlan(api.fetch, key, survey.id, { published, measures });
    expect((await write(false)).status).toBe(200);
    expect(await look()).toBe(closed);
    // Control: it does see what is shown.
    await write(true);
    const published = await look();
    expect(published).not.toBe(closed);
    await view({ coachViewShared: true });
    expect(await look()).not.toBe(published);
    // And when it is shown no more, everything is as it was.
    await view({ coachViewShared: false });
    await write(false);
    expect(await look()).toBe(closed);
  });
});

/** The result of the first so many people, as a site would show it that shows results while it is open. */
function liveResult(people: number): string {
  const cells = new Uint32Array(cellCount(instrument, GROUPS.length));
  for (const person of CROWD.slice(0, people)) {
    cellsOf(person, instrument, GROUPS.length).forEach((count, cell) => {
      cells[cell] = (cells[cell] as number) + count;
    });
  }
  const names = { groups: ['', ...GROUPS], merged: '{names}' };
  return JSON.stringify(resultOf(tallyOf(cells, instrument, people), instrument, names));
}

test('control: results shown while people answer are told apart by a single person', () => {
  const observations = Array.from({ length: PEOPLE + 1 }, (_, people) => liveResult(people));
  expect(smallestStep(observations)).toBe(1);
});

/** The fewest people that a figure, or a difference of figures, can be about: a block, or who is in none. */
function fewestBehind(sizes: readonly number[]): number {
  const left = PEOPLE - sizes.reduce((sum, size) => sum + size, 0);
  return Math.min(...sizes, ...(left > 0 ? [left] : []));
}

test('control: hiding small groups instead of merging them leaves some people for a subtraction', () => {
  // The groups of the crowd, and seven without; then one that is small alone.
  for (const [declared, undeclared] of [
    [[9, 12, 5], 7],
    [[12, 16, 5], 0],
  ] as const) {
    const merged = partition(declared, undeclared).map(({ responses }) => responses);
    expect(fewestBehind(merged)).toBeGreaterThanOrEqual(MIN_BLOCK);
  }
  expect(fewestBehind([12, 16].filter((size) => size >= MIN_BLOCK))).toBe(5);
});
