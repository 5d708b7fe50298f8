import { isProblem } from '#ui/api-client.ts';

/**
 * Whether a call failed because its key opens nothing. After many wrong keys from an address, the server answers
 * `rate-limited` to the next wrong one instead of `not-found`; a right key always opens (see src/server/limit.ts).
 */
export function opensNothing(error: unknown): boolean {
  return isProblem(error, 'not-found') || isProblem(error, 'rate-limited');
}
