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
): (address: string) => Promise<number> {
  const present = memoryWindows(windowSeconds);
  const [here, elsewhere] = [memoryCounter(windowSeconds), memoryCounter(windowSeconds)];

  return async (address) => {
    const window = await present();
    const name = nameIn(window, address);
    const { consumedPoints: own } = await here.penalty(name);
    if (own % shareEvery === 0) {
      await elsewhere.set(name, Math.max(0, (await share(address)) - own), windowSeconds);
    }
    const others = (await elsewhere.get(name))?.consumedPoints ?? 0;
    return own + others > limits[what] ? secondsLeft(window) : 0;
  };

  /** How many all hosts have told of, this one's latest included. */
  async function share(address: string): Promise<number> {
    const name = nameIn(await sharedWindow(), address);
    return (await shared.penalty(`${what}:${name}`, shareEvery)).consumedPoints;
  }
}
