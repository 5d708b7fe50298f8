import { randomBytes } from 'node:crypto';
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import type { Limiter } from '../../server/limiter.ts';
import { type Counter, limiterOn } from './counting.ts';
import { type LimiterSettings, SETTINGS } from './settings.ts';
import { type Window, windows } from './window.ts';

/** Counts in the memory of this process: for a host that is alone. Nothing of it is ever written down. */
export function memoryLimiter(settings: LimiterSettings = SETTINGS): Limiter {
  const { windowSeconds } = settings;
  return limiterOn(memoryCounter(windowSeconds), memoryWindows(windowSeconds), settings);
}

/** Windows whose key is in this process alone. */
export function memoryWindows(seconds: number): () => Promise<Window> {
  return windows(async () => ({ key: randomBytes(32), endsAt: Date.now() + seconds * 1000 }));
}

/** Every number is gone that many seconds after its first. The limit is compared by whoever counts. */
export function memoryCounter(seconds: number): Counter {
  return new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: seconds });
}
