import { createSecretKey, randomBytes } from 'node:crypto';
import type { Limiter } from '../../server/limiter.ts';
import { type CountingWindow, type LimiterSettings, limiterOn, SETTINGS } from './limiter.ts';
import { type Window, windows } from './window.ts';

/** Counts in the memory of this process, for a host that is alone. Nothing is written to disk. */
export function memoryLimiter(settings: LimiterSettings = SETTINGS): Limiter {
  return limiterOn(
    windows(async () => countingWindow(settings.windowSeconds)),
    settings,
  );
}

/** A window that starts now and whose key only this process has. */
export function memoryWindow(seconds: number): Window {
  return { key: createSecretKey(randomBytes(32)), endsAt: Date.now() + seconds * 1000 };
}

function countingWindow(seconds: number): CountingWindow {
  const counts = new Map<string, number>();
  return {
    ...memoryWindow(seconds),
    async add(name, points) {
      const count = (counts.get(name) ?? 0) + points;
      counts.set(name, count);
      return count;
    },
  };
}
