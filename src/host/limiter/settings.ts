import { LIMITS, type Limited, WINDOW_SECONDS } from '../../server/limiter.ts';

/** How much, for how long, and how often several hosts compare notes. Tests choose others. */
export interface LimiterSettings {
  readonly limits: Readonly<Record<Limited, number>>;
  readonly windowSeconds: number;
  /** Responses, or codes traded, from one address that a host counts by itself before it tells the others. */
  readonly shareEvery: number;
}

export const SETTINGS: LimiterSettings = {
  limits: LIMITS,
  windowSeconds: WINDOW_SECONDS,
  shareEvery: 500,
};
