import { expect, test } from 'vitest';
import type { ResultDocument } from '#contract/result.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import { type Answer, type FactorResult, type Published, type Result, roundedDown } from '#core/index.ts';
import { answers, call, close, openSurvey, QUESTIONS, respond, response } from '../support/client.ts';
import type { Api } from '../support/host.ts';
import { credentialFor, openInvited, respondWith } from '../support/invited.ts';
import { onEveryStore } from '../support/stores.ts';

/**
 * A coach who answers too, watches, and closes when it suits: the games that read everything at 0f59643. There
 * participation was live in steps of five, and a survey was closed by a button. Each control plays by those rules.
 */
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

type Given = Record<string, Answer>;
type Opened = Awaited<ReturnType<typeof openSurvey>>;

/** Yes or no to each question, by chance. */
function anybody(): Given {
  return Object.fromEntries(QUESTIONS.map((id) => [id, Math.random() < 0.5 ? 'no' : 'yes']));
}

/** How many of so many people said no to everything; the rest said yes. */
function half(no: number, all: number): Given[] {
  return Array.from({ length: all }, (_, person) => answers(person < no ? 'no' : 'yes'));
}

/** Which answers of one person follow from figures about them and people whose answers are known. */
function readFrom(factors: readonly FactorResult[], ownNo: number, others: number): Given {
  const figures = factors.flatMap(({ questions }) => questions);
  return Object.fromEntries(
    figures.flatMap(({ id, no }): [string, Answer][] => {
      if (!no) return [];
      if (no.from - ownNo >= others) return [[id, 'no']];
      return no.to - ownNo <= 0 ? [[id, 'yes']] : [];
    }),
  );
}

function hits(read: Given, said: Given): number {
  return Object.entries(read).filter(([id, answer]) => said[id] === answer).length;
}

function isPublished(result: Result | null): result is Published {
  return result !== null && !('tooFew' in result);
}

async function resultOf({ fetch }: Api, { key, survey }: Pick<Opened, 'key' | 'survey'>) {
  const path = `/api/surveys/${survey.id}/result`;
  return (await call<ResultDocument>(fetch, 'GET', path, { key })).body.result;
}

/** What a coach is told of how many have answered. */
async function told({ fetch }: Api, { key, survey }: Opened): Promise<number> {
  const { body } = await call<SurveyDocument>(fetch, 'GET', `/api/surveys/${survey.id}`, { key });
  return 'atLeast' in body.participation ? body.participation.atLeast : body.participation.responses;
}

/** What the coach was told at 0f59643. */
async function toldLive({ store }: Api, { survey }: Opened): Promise<number> {
  return roundedDown((await store.surveys([survey.id]))[0]?.responses ?? 0);
}

/** Twelve colleagues who answer within some days, most of them in the first. @returns hours, in order */
function arrivals(): number[] {
  return Array.from({ length: 12 }, () => -Math.log(1 - Math.random()) * 18).sort((a, b) => a - b);
}

async function sendAll({ fetch }: Api, id: string, people: Given[], group: string | null): Promise<void> {
  await Promise.all(people.map((given) => respond(fetch, id, response(given, group))));
}

/** How often a coach looks, in milliseconds. */
const LOOKS = 3 * HOUR;

/** Four answers of one's own, and closing as soon as there are five. @returns how many answers of the first are read */
async function closeEarly(api: Api, isLive: boolean): Promise<number> {
  const opened = await openSurvey(api.fetch, { mode: 'open' });
  const { key, survey } = opened;
  await sendAll(api, survey.id, half(2, 4), null);
  const start = api.clock.now;
  const first = anybody();
  let closes = Number.POSITIVE_INFINITY;
  for (const [place, hours] of arrivals().entries()) {
    // In the hours before, the coach has looked; more often than so nothing moves.
    while (!isLive && api.clock.now + LOOKS < start + hours * HOUR) {
      api.clock.now += LOOKS;
      await askToClose();
    }
    api.clock.now = Math.max(api.clock.now, start + hours * HOUR);
    await respond(api.fetch, survey.id, response(place === 0 ? first : anybody()));
    if (isLive && (await toldLive(api, opened)) >= 5) break;
  }
  if (isLive) await api.store.reschedule(survey.id, new Date(api.clock.now).toISOString());
  else if (closes < Number.POSITIVE_INFINITY) api.clock.now = Math.max(api.clock.now, closes);
  else await close(api.fetch, key, survey.id);
  const result = await resultOf(api, opened);
  if (!isPublished(result)) return 0;
  return hits(readFrom(result.factors, 2, result.responses - 4), first);

  async function askToClose(): Promise<void> {
    if (closes < Number.POSITIVE_INFINITY || (await told(api, opened)) < 5) return;
    closes = api.clock.now + DAY;
    const body = { closesAt: new Date(closes).toISOString() };
    await call(api.fetch, 'PATCH', `/api/surveys/${survey.id}`, { key, body });
  }
}

/** Seven answers of one's own in the group of somebody who is alone in it, through an open link. */
async function fillGroup(api: Api, group: string | null): Promise<number> {
  const opened = await openSurvey(api.fetch, { groups: ['Ledelse', 'Drift'], mode: 'open' });
  const victim = anybody();
  await respond(api.fetch, opened.survey.id, response(victim, group));
  for (let person = 0; person < 9; person += 1) {
    await respond(
      api.fetch,
      opened.survey.id,
      response(anybody(), group === null && person < 7 ? null : 'g2'),
    );
  }
  if (group === null) {
    for (let person = 0; person < 7; person += 1) {
      await respond(api.fetch, opened.survey.id, response(anybody(), 'g2'));
    }
  }
  for (const own of half(OWN_NO, 7)) await respond(api.fetch, opened.survey.id, response(own, 'g1'));
  await close(api.fetch, opened.key, opened.survey.id);
  return readBlock(await resultOf(api, opened), victim);
}

/** With seven of one's own, one more no is seen at the edge of a band. */
const OWN_NO = 3;

/** What the block that seven own answers are in gives away of a person. */
function readBlock(result: Result | null, victim: Given): number {
  if (!isPublished(result)) return 0;
  const block = result.groups.find(({ name, merged }) => name === 'Ledelse' || merged?.includes('Ledelse'));
  return block ? hits(readFrom(block.factors, OWN_NO, block.responses - 7), victim) : 0;
}

/** Spare invitations, spent in the group of somebody who is alone in it. @param declared how many are called spare */
async function spendSpares(api: Api, declared: number): Promise<number> {
  const opened = await openInvited(api.fetch, 24 - declared, declared, undefined, ['Ledelse', 'Drift']);
  const { survey, codes } = opened;
  const victim = anybody();
  const people: [Given, string][] = [
    [victim, 'g1'],
    ...Array.from({ length: 9 }, (): [Given, string] => [anybody(), 'g2']),
    ...half(OWN_NO, 7).map((own): [Given, string] => [own, 'g1']),
  ];
  for (const [place, [given, group]] of people.entries()) {
    const credential = await credentialFor(api.fetch, survey, codes[place]);
    const { status } = await respondWith(api.fetch, survey.id, credential, response(given, group));
    if (status !== 201) throw new Error(`an answer was refused: ${status}`);
  }
  await close(api.fetch, opened.key, survey.id);
  return readBlock(await resultOf(api, opened), victim);
}

/** Fills up to four more than a multiple of five, and looks before and after each arrival. */
async function watchArrivals(api: Api, look: typeof told): Promise<number> {
  const opened = await openSurvey(api.fetch, { mode: 'open' });
  const { id } = opened.survey;
  let [noticed, all] = [0, 0];
  const send = async () => {
    all += 1;
    await respond(api.fetch, id);
  };
  for (let arrival = 0; arrival < ARRIVALS; arrival += 1) {
    // Half past, so never at a mark.
    api.clock.now = Math.floor(api.clock.now / HOUR + 1) * HOUR + HOUR / 2;
    while (all % 5 !== 4) await send();
    const before = await look(api, opened);
    await send();
    if ((await look(api, opened)) !== before) noticed += 1;
  }
  return noticed;
}

const ARRIVALS = 25;

/** One game after another. @returns the sum of what they gave away */
async function times(runs: number, play: () => Promise<number>): Promise<number> {
  let sum = 0;
  for (let run = 0; run < runs; run += 1) sum += await play();
  return sum;
}

const say = (game: string, found: number, control: number, all: number) =>
  console.log(
    `active coach, ${game}: ${found} of ${all}; control, the rules of 0f59643: ${control} of ${all}`,
  );

/** What can be read follows from what the core says, wherever it is stored: elsewhere a few games show that. */
const games = (isSqlite: boolean, all: number) => (isSqlite ? all : Math.ceil(all / 5));

onEveryStore((open, isSqlite) => {
  test('four answers of one’s own and an early close read next to nothing; control: closing at five reads the first one whole', async () => {
    await using api = await open();
    const runs = games(isSqlite, 20);
    const control = await times(runs, () => closeEarly(api, true));
    const found = await times(runs, () => closeEarly(api, false));
    say('answers of the first respondent read', found, control, runs * 12);
    expect(control).toBe(runs * 12);
    expect(found).toBeLessThanOrEqual(12);
  });

  test('filling up and watching tells of no arrival; control: live steps of five tell of each', async () => {
    await using api = await open();
    const control = await watchArrivals(api, toldLive);
    const found = await watchArrivals(api, told);
    say('arrivals noticed', found, control, ARRIVALS);
    expect(control).toBe(ARRIVALS);
    expect(found).toBe(0);
  });
});

onEveryStore((open, isSqlite) => {
  test('spare invitations fill no group; control: the same codes, not called spares, read who is alone in it', async () => {
    await using api = await open();
    // No chance in it: a group that is told of gives everybody away, one that is not gives nobody.
    const runs = games(isSqlite, 2);
    const control = await times(runs, () => spendSpares(api, 0));
    const found = await times(runs, () => spendSpares(api, 7));
    say('answers read by spending seven spares', found, control, runs * 12);
    expect(control).toBe(runs * 12);
    expect(found).toBe(0);
  });

  // An open link can be answered again and again: what is left is to be one of several who would rather not say.
  test('seven answers in the group of one person read next to nothing of who would rather not say, beside others; control: who names the group is read', async () => {
    await using api = await open();
    const runs = games(isSqlite, 5);
    const control = await times(runs, () => fillGroup(api, 'g1'));
    const found = await times(runs, () => fillGroup(api, null));
    say('answers read by filling a group', found, control, runs * 12);
    expect(control).toBe(runs * 12);
    // Now and then all eight who would rather not say happen to say the same.
    expect(found).toBeLessThanOrEqual(6);
  });
});
