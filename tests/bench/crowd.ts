import { setTimeout as wait } from 'node:timers/promises';
import { call, close, type Fetch, response } from '../support/client.ts';

/** What the API promises to say when it cannot count right now. */
const TRY_AGAIN = [429, 503];
const MOST_ATTEMPTS = 1_000;

export type Person = ReturnType<typeof response>;
/** One attempt of somebody to answer. @returns the status of the reply */
export type Attempt = (person: Person) => Promise<number>;

/** How people fared, by what they were told and by what was counted. */
export interface Reckoning {
  /** Told that they were counted, and were not. */
  readonly lost: number;
  /** Counted more than once. */
  readonly doubled: number;
}

/** Where a survey is, for its coach. */
interface Site {
  readonly fetch: Fetch;
  readonly coachKey: string;
  readonly surveyId: string;
}

/** People who answer one survey and do not give up until they are told that they are counted. */
export class Crowd {
  readonly people: readonly Person[];
  /** Ids of those who were told so. */
  readonly told = new Set<string>();
  /** How often each status came back; 0 is a connection that broke. */
  readonly replies = new Map<number, number>();

  constructor(size: number) {
    this.people = Array.from({ length: size }, () => response());
  }

  /** So many people answer, some at a time; a different `send` for each of them who do it at once. */
  async answer(atOnce: number, attempts: () => Attempt, people = this.people.length): Promise<void> {
    const waiting = this.people.filter(({ responseId }) => !this.told.has(responseId)).slice(0, people);
    const worker = async () => {
      const send = attempts();
      for (let next = waiting.pop(); next; next = waiting.pop()) await this.#insist(next, send);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  }

  async #insist(person: Person, send: Attempt): Promise<void> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const status = await send(person).catch(() => 0);
      this.replies.set(status, (this.replies.get(status) ?? 0) + 1);
      if (status === 200 || status === 201) {
        this.told.add(person.responseId);
        return;
      }
      if (status !== 0 && !TRY_AGAIN.includes(status)) throw new Error(`an answer was met with ${status}`);
      await wait(20 + 80 * Math.random());
    }
    throw new Error('somebody was never counted');
  }

  /** Asks about everybody once more, closes the survey, and compares. @param site as it is when all is over */
  async reckon(site: Site, ask: () => Attempt): Promise<Reckoning> {
    let forgotten = 0;
    const asked = [...this.people];
    const worker = async () => {
      const send = ask();
      for (let person = asked.pop(); person; person = asked.pop()) {
        const status = await send(person);
        if (status !== 200 && status !== 201) throw new Error(`asking again was met with ${status}`);
        if (status === 201 && this.told.has(person.responseId)) forgotten += 1;
      }
    };
    await Promise.all(Array.from({ length: 20 }, worker));
    const counted = await closedWith(site);
    const over = counted - this.people.length;
    // By now everybody has been counted at least once, whether they had been told before or not.
    return { lost: forgotten + Math.max(0, -over), doubled: Math.max(0, over) };
  }

  /** The replies in words, such as `201: 9 870, 200: 130`. */
  get said(): string {
    const words = (status: number) => (status === 0 ? 'no reply' : String(status));
    return [...this.replies].map(([status, times]) => `${words(status)}: ${times}`).join(', ');
  }
}

/** Closes, and reads how many had answered off the result. */
async function closedWith({ fetch, coachKey: key, surveyId }: Site): Promise<number> {
  await close(fetch, key, surveyId);
  type Read = { participation: { responses: number }; result: { responses: number } };
  const { body } = await call<Read>(fetch, 'GET', `/api/surveys/${surveyId}/result`, { key });
  if (body.participation.responses !== body.result.responses) throw new Error('the result counts others');
  return body.result.responses;
}
