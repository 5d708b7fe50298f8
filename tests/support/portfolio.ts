import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import { isPublished, OUTCOME_ANSWERS, weaknesses } from '#core/index.ts';
import { openDataFolder } from '#host/node/data-folder.ts';
import { closeAllDue } from '#server/close-due.ts';
import type { Limiter } from '#server/limiter.ts';
import { type Climate, simulatedResponse } from '../demo/respondents.ts';
import { call, close, QUESTIONS, respond } from './client.ts';
import { type Api, apiOn } from './host.ts';
import { outcome, writeOutcome } from './outcomes.ts';
import { measure, resultOf, writePlan } from './plans.ts';

const DAY = 86_400_000;
/** How many days ago each round closed: one a quarter, the first in its last month before it is deleted. */
const CLOSED = [347, 259, 171, 83];
/** Days from closing until an outcome is written: a little more than six and eleven calendar months. */
const WRITTEN = { 2: 186, 4: 340 } as const;

/** Everything here comes from one address. */
const NO_LIMITS: Limiter = { take: async () => 0, giveBack: async () => undefined };

export interface Portfolio {
  readonly organisations: number;
  /** How many rounds each has, at most 4. */
  readonly rounds: number;
  /** How many answer in a round of the first organisation; others have more. */
  readonly people: number;
  /** Whether its coach has not yet said how anything went. */
  readonly unwritten?: boolean;
}

/**
 * A made-up portfolio over four quarters, in the data folder of a host that is not running: through the API, with its
 * clock turned back. It is the same each time, but for ids. @returns the coach key
 */
export async function seedEvidence(dataFolder: string, wanted: Portfolio): Promise<string> {
  const { store, pepper } = openDataFolder(dataFolder, null);
  const end = Date.now();
  const api = apiOn(store, { pepper, limiter: NO_LIMITS });
  const random = chance(25);
  api.clock.now = end - (CLOSED[0] as number) * DAY;
  const { coachKey: key } = (
    await call<{ coachKey: string }>(api.fetch, 'POST', '/api/workspace', { body: {} })
  ).body;
  const organisations: OrganisationDocument[] = [];
  for (let place = 0; place < wanted.organisations; place += 1) {
    const body = { name: `Virksomhet ${place + 1}`, employees: 20 + 5 * place, locale: 'nb' };
    const made = await call<OrganisationDocument>(api.fetch, 'POST', '/api/organisations', { key, body });
    organisations.push(made.body);
  }
  const asked: Asked[] = [];
  for (const [round, ago] of CLOSED.slice(0, wanted.rounds).entries()) {
    await passTo(api, end - ago * DAY, asked);
    for (const [place, organisation] of organisations.entries()) {
      const people = wanted.people + 3 * (place % 12);
      const id = await heldRound(api, key, organisation, climateOf(place, round), people, random);
      for (const after of [2, 4] as const) {
        // Some wait for their coach to say how it went.
        if (wanted.unwritten || (place + 2 * round + after) % 6 === 0) continue;
        const sent = outcome(id, { ...outcomeOf(place, random), after, shared: place % 4 === 0 });
        const write = () => writeOutcome(api.fetch, key, organisation.id, sent);
        asked.push({ at: end + (WRITTEN[after] - ago) * DAY, write });
      }
    }
  }
  await passTo(api, end, asked);
  store.close();
  return key;
}

interface Asked {
  readonly at: number;
  readonly write: () => Promise<unknown>;
}

/** Lets time pass in steps, since a clock that jumps is not trusted; outcomes are written when their time has come. */
async function passTo(api: Api, until: number, asked: Asked[]): Promise<void> {
  while (api.clock.now < until) {
    api.clock.now = Math.min(api.clock.now + 5 * DAY, until);
    await closeAllDue(api.context);
    const due = asked.filter(({ at }) => at <= api.clock.now);
    for (const { write } of due) await write();
    asked.splice(0, asked.length, ...asked.filter((each) => !due.includes(each)));
  }
}

/** A round that is answered, closed and planned from. @returns its id */
async function heldRound(
  { fetch }: Api,
  key: string,
  organisation: OrganisationDocument,
  climate: Climate,
  people: number,
  random: () => number,
): Promise<string> {
  const body = { organisationId: organisation.id, mode: 'together' };
  const { id } = (await call<SurveyDocument>(fetch, 'POST', '/api/surveys', { key, body })).body;
  for (let person = 0; person < people; person += 1) {
    await respond(fetch, id, simulatedResponse(QUESTIONS, climate, null, random));
  }
  await close(fetch, key, id);
  const { result } = await resultOf(fetch, id, key);
  const weak = result && isPublished(result) ? weaknesses(result.factors) : [];
  const measures = weak.slice(0, 4).map(({ question }, place) =>
    measure({
      ...{ questionId: question.id, text: `Tiltak ${place + 1}: ti minutter hver mandag` },
      state: (['done', 'underway', 'dropped', 'planned'] as const)[place] ?? 'planned',
    }),
  );
  await writePlan(fetch, key, id, { published: true, measures });
  return id;
}

/** How an organisation answers: each has its own weak points, of which one in three is gone in the next round. */
function climateOf(place: number, round: number): Climate {
  const weak = QUESTIONS.filter(
    (_, index) => (place * 5 + index * 7) % 11 < 3 && (place + index) % 3 >= round - 1 && place % 4 > 0,
  );
  return {
    usual: { no: 0.12, unsure: 0.08 },
    questions: Object.fromEntries(weak.map((id) => [id, { no: 0.62 - 0.1 * round, unsure: 0.08 }])),
  };
}

function outcomeOf(place: number, random: () => number) {
  const pick = <T>(from: readonly T[]) =>
    from[Math.floor(random() ** (place % 2 ? 1 : 2) * from.length)] as T;
  return {
    inUse: pick(OUTCOME_ANSWERS.inUse),
    reviewed: pick(OUTCOME_ANSWERS.reviewed),
    moved: pick(OUTCOME_ANSWERS.moved),
    again: pick(OUTCOME_ANSWERS.again),
  };
}

/** Numbers in [0, 1) that look random and are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
