/** How often one address may do each of these within one window. */
export const LIMITS = {
  /** Workspaces, organisations and surveys made: 100 of each. Many invitations count as several; see surveys.ts. */
  creation: 300,
  /** Reads without a key: 10 000 people behind one address who open a page six times each. */
  read: 60_000,
  /** Responses: 3 000 people in one office who answer at once, every third of them sending twice. */
  response: 4_000,
  /** Credentials issued: as many as responses. */
  credential: 4_000,
  /** Wrong keys, tokens and invitation codes. */
  guess: 30,
  /** Wrong secrets of those that people choose: the sign-up code and the cron secret. */
  chosenGuess: 30,
} as const;
export type Limited = keyof typeof LIMITS;

/** Ten minutes. Nothing derived from an address is kept longer. */
export const WINDOW_SECONDS = 600;

/**
 * Counts what each address does, under a keyed hash of it whose key changes with every window. Implementations are in
 * src/host/limiter: one counts in memory, one in a Redis that several hosts share.
 *
 * @throws StoreUnavailable from any method
 */
export interface Limiter {
  /**
   * Counts one, or as many as `weight`.
   *
   * @returns seconds until the window ends; 0 while within the limit
   */
  take(what: Limited, address: string, weight?: number): Promise<number>;
  /** Takes back one that was counted. */
  giveBack(what: Limited, address: string): Promise<void>;
}
