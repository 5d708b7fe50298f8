import type { CountingWindow, LimiterSettings } from './limiter.ts';
import { memoryWindow } from './memory.ts';
import { nameIn, secondsLeft, windows } from './window.ts';

/** What a host counts in its own memory first: what respondents send and read. */
export type Local = 'response' | 'credential' | 'read';

/** The count of one address in the current window. */
interface Count {
  own: number;
  /** The own count at the last report. Giving back does not lower it. */
  reported: number;
  /** What the other hosts had reported by then. */
  elsewhere: number;
}

/**
 * Counts responses, credentials and reads in memory, and reports every 500 of one address to the other hosts (decision
 * 0003). Writing a counter with each response would put a name for its sender beside it in the database's journal, and
 * would be a second call for every response. The price: before an address is refused, each further host may have let
 * through up to 499 that the others do not know of.
 *
 * @param shared the window whose counters all hosts share
 */
export function countedLocally(
  what: Local,
  shared: () => Promise<CountingWindow>,
  { limits, windowSeconds, shareEvery }: LimiterSettings,
): { take(address: string): Promise<number>; giveBack(address: string): Promise<void> } {
  const current = windows(async () => ({
    ...memoryWindow(windowSeconds),
    counts: new Map<string, Count>(),
  }));

  return {
    async take(address) {
      const { window, count } = await countOf(address);
      count.own += 1;
      const { own } = count;
      if (own % shareEvery === 0 && own > count.reported) {
        count.reported = own;
        count.elsewhere = Math.max(0, (await report(address)) - own);
      }
      return own + count.elsewhere > limits[what] ? secondsLeft(window) : 0;
    },
    // A report is not taken back: the other hosts may count a few too many.
    async giveBack(address) {
      (await countOf(address)).count.own -= 1;
    },
  };

  async function countOf(address: string) {
    const window = await current();
    const name = nameIn(window, address);
    const count = window.counts.get(name) ?? { own: 0, reported: 0, elsewhere: 0 };
    window.counts.set(name, count);
    return { window, count };
  }

  /** @returns how many all hosts have reported, this report included */
  async function report(address: string): Promise<number> {
    const window = await shared();
    return window.add(`${what}:${nameIn(window, address)}`, shareEvery);
  }
}
