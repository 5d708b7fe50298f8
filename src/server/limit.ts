import type { ProblemCode } from '../core/index.ts';
import type { RequestContext } from './http.ts';
import type { Limited } from './limiter.ts';
import { ProblemError, refuse } from './problem-response.ts';

type Caller = Pick<RequestContext, 'context' | 'address'>;

/** Counts one more of these for the address that asks; refuses with `rate-limited` what is too many. */
export async function limit({ context, address }: Caller, what: Limited, weight = 1): Promise<void> {
  refuseFor(await context.limiter.take(what, address, weight));
}

/**
 * The same for what is done to a survey, and counted only where that survey exists: an address is not used up by what
 * comes to nothing. It is counted first all the same, so that many at once do not all pass.
 */
export async function limitWhereFound<T>(caller: Caller, what: Limited, act: () => Promise<T>): Promise<T> {
  await limit(caller, what);
  try {
    return await act();
  } catch (error) {
    const isMissing = error instanceof ProblemError && error.problem.code === 'not-found';
    if (isMissing) await caller.context.limiter.giveBack(what, caller.address);
    throw error;
  }
}

/**
 * Opens something with a secret. Only secrets that open nothing are counted; after too many of them none is
 * tried for that address until the window ends, the right one included.
 *
 * @param open resolves with null when the secret opens nothing
 */
export async function withGuessLimit<T>(
  { context, address }: Caller,
  open: () => Promise<T | null> | T | null,
  otherwise: ProblemCode = 'not-found',
): Promise<T> {
  refuseFor(await context.limiter.look('guess', address));
  const opened = await open();
  if (opened !== null) return opened;
  refuseFor(await context.limiter.take('guess', address));
  return refuse(otherwise);
}

function refuseFor(seconds: number): void {
  if (seconds > 0) throw new ProblemError({ code: 'rate-limited', retryAfter: seconds });
}
