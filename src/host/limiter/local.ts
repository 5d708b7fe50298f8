import type { Counter } from './counting.ts';
import { memoryCounter, memoryWindows } from './memory.ts';
import type { LimiterSettings } from './settings.ts';
import { nameIn, secondsLeft, type Window } from './window.ts';

/** What is counted where it arrives: what a respondent sends and reads. */
export type Local = 'response' | 'credential' | 'read';

/**
 * Counts responses, invitations traded and pages read in memory, and tells the other hosts of every 500 from one address
 * at once. A counter written along with each would put a name for its sender beside it in the database's
 * journal, and would be a second call for every response. The price: before an address is refused, each further
 * host may have taken up to 499 that the others do not know of.
 */
export function countedLocally(
  what: Local,
  shared: Counter,
  sharedWindow: () => Promise<Window>,
  { limits, windowSeconds, shareEvery }: LimiterSettings,
): { take(address: string): Promise<number>; giveBack(address: string): Promise<void> } {
  const present = memoryWindows(windowSeconds);
  const [here, told, elsewhere] = [
    memoryCounter(windowSeconds),
    memoryCounter(windowSeconds),
    memoryCounter(windowSeconds),
  ];

  return {
    async take(address) {
      const window = await present();
      const name = nameIn(window, address);
      const { consumedPoints: own } = await here.penalty(name);
      if (own % shareEvery === 0 && own > (await countedIn(told, name))) {
        await told.set(name, own, windowSeconds);
        await elsewhere.set(name, Math.max(0, (await share(address)) - own), windowSeconds);
      }
      return own + (await countedIn(elsewhere, name)) > limits[what] ? secondsLeft(window) : 0;
    },
    // What the others were told of stays told: they learn of whole steps only, and may count a few too many.
    async giveBack(address) {
      await here.reward(nameIn(await present(), address));
    },
  };

  /** How many all hosts have told of, this one's latest included. */
  async function share(address: string): Promise<number> {
    const name = nameIn(await sharedWindow(), address);
    return (await shared.penalty(`${what}:${name}`, shareEvery)).consumedPoints;
  }
}

async function countedIn(counter: Counter, name: string): Promise<number> {
  return (await counter.get(name))?.consumedPoints ?? 0;
}
