/** How often one address may do something within one window. */
export const LIMITS = {
  /** Workspaces, organisations and surveys made: 100 times all three. Invitations weigh; see surveys.ts. */
  creation: 300,
  /** Reads without a key: 10 000 people behind one address, each of whom opens a page six times. */
  read: 60_000,
  /** Responses sent. A whole office answers at once: 3 000 people, every third of whom sends twice. */
  response: 4_000,
  /** Invitations traded: as many. */
  credential: 4_000,
  /** Keys and codes that opened nothing. */
  guess: 30,
} as const;
export type Limited = keyof typeof LIMITS;

/** Ten minutes. Nothing that stands for an address is kept longer. */
export const WINDOW_SECONDS = 600;

/**
 * Counts what one address does, under a name for it that is random to everybody else and new in every
 * window. Implementations are in platform: one counts in memory, one in a Redis that several hosts share.
 *
 * @throws StoreUnavailable from any method
 */
export interface Limiter {
  /**
   * Counts one more, or one that weighs as much as several.
   *
   * @returns seconds until it may be tried again; 0 when it is within the limit
   */
  take(what: Limited, address: string, weight?: number): Promise<number>;
  /** What `take` would say, without counting. */
  look(what: Limited, address: string): Promise<number>;
  /** Takes back one that was counted: it came to nothing that is limited. */
  giveBack(what: Limited, address: string): Promise<void>;
}
