import type { ProblemCode } from '../core/index.ts';
import type { RequestContext } from './http.ts';
import type { Limited } from './limiter.ts';
import { ProblemError, refuse } from './problem-response.ts';

type Caller = Pick<RequestContext, 'server' | 'address'>;

/** Counts one request of this kind for its address; refuses with `rate-limited` above the limit. */
export async function limit({ server, address }: Caller, what: Limited, weight = 1): Promise<void> {
  refuseFor(await server.limiter.take(what, address, weight));
}

/**
 * The same for an action on a survey, but a survey that is not found does not count. It is counted before and given
 * back after, so that many requests at once cannot all pass.
 */
export async function limitWhereFound<T>(caller: Caller, what: Limited, act: () => Promise<T>): Promise<T> {
  await limit(caller, what);
  try {
    return await act();
  } catch (error) {
    const isMissing = error instanceof ProblemError && error.problem.code === 'not-found';
    if (isMissing) await caller.server.limiter.giveBack(what, caller.address);
    throw error;
  }
}

/**
 * Opens something with a secret that cannot be guessed, and counts wrong secrets: after too many of them a wrong one is
 * refused with `rate-limited`. A right one always opens, so that whoever tries dead links does not lock out others behind
 * the same address. That gives nothing away: a key has 192 random bits and a code 79, so nobody finds one by trying, and
 * a wrong one costs the store one read.
 *
 * @param open resolves with null when the secret is wrong
 * @param otherwise what a wrong secret is refused with
 */
export async function withGuessLimit<T>(
  { server, address }: Caller,
  open: () => Promise<T | null> | T | null,
  otherwise: ProblemCode = 'not-found',
): Promise<T> {
  const opened = await open();
  if (opened !== null) return opened;
  refuseFor(await server.limiter.take('guess', address));
  return refuse(otherwise);
}

/**
 * The same for a secret that people choose, which may be short: after too many wrong ones none from that address is tried
 * until the window ends, the right one included, since whoever went on trying would find it. Each is counted before it is
 * tried, so that many at once do not all pass, and given back if it is right. These are counted apart from keys, so that
 * dead keys do not lock anybody out.
 */
export async function withStrictGuessLimit(
  { server, address }: Caller,
  isRight: () => boolean,
  otherwise: ProblemCode = 'not-found',
): Promise<void> {
  refuseFor(await server.limiter.take('chosenGuess', address));
  if (!isRight()) refuse(otherwise);
  await server.limiter.giveBack('chosenGuess', address);
}

function refuseFor(seconds: number): void {
  if (seconds > 0) throw new ProblemError({ code: 'rate-limited', retryAfter: seconds });
}
