import { LIMITS, type Limited, type Limiter, WINDOW_SECONDS } from '../../server/limiter.ts';
import { nameIn, secondsLeft, type Window } from './window.ts';

/** What a limiter allows, for how long, and how often several hosts share their counts. Tests use other values. */
export interface LimiterSettings {
  readonly limits: Readonly<Record<Limited, number>>;
  readonly windowSeconds: number;
  /** How many responses, credentials or reads of one address a host counts by itself between two reports. */
  readonly shareEvery: number;
}

export const SETTINGS: LimiterSettings = {
  limits: LIMITS,
  windowSeconds: WINDOW_SECONDS,
  shareEvery: 500,
};

/** A window with its counters. They are gone when the window ends. */
export interface CountingWindow extends Window {
  /** Adds `points` to a counter. @returns the new count */
  add(name: string, points: number): Promise<number>;
}

/** A limiter over the counters of the current window. */
export function limiterOn(current: () => Promise<CountingWindow>, { limits }: LimiterSettings): Limiter {
  return {
    async take(what, address, weight = 1) {
      const window = await current();
      const count = await window.add(`${what}:${nameIn(window, address)}`, weight);
      return count > limits[what] ? secondsLeft(window) : 0;
    },
    async giveBack(what, address) {
      const window = await current();
      await window.add(`${what}:${nameIn(window, address)}`, -1);
    },
  };
}
