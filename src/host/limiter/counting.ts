import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Limiter } from '../../server/limiter.ts';
import type { LimiterSettings } from './settings.ts';
import { nameIn, secondsLeft, type Window } from './window.ts';

/** What a limiter asks of rate-limiter-flexible: numbers by name that expire by themselves. */
export type Counter = Pick<RateLimiterAbstract, 'penalty' | 'reward' | 'get' | 'set'>;

/** A limiter on any counter, with windows that belong to it. */
export function limiterOn(
  counter: Counter,
  present: () => Promise<Window>,
  { limits }: LimiterSettings,
): Limiter {
  return {
    async take(what, address, weight = 1) {
      const window = await present();
      const { consumedPoints } = await counter.penalty(`${what}:${nameIn(window, address)}`, weight);
      return consumedPoints > limits[what] ? secondsLeft(window) : 0;
    },
    async look(what, address) {
      const window = await present();
      const counted = await counter.get(`${what}:${nameIn(window, address)}`);
      return (counted?.consumedPoints ?? 0) >= limits[what] ? secondsLeft(window) : 0;
    },
    async giveBack(what, address) {
      await counter.reward(`${what}:${nameIn(await present(), address)}`);
    },
  };
}
