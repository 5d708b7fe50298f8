/**
 * A signal that aborts after some time. Browsers have had `AbortSignal.timeout` only since 2022.
 *
 * @param milliseconds from now
 */
export function timeoutSignal(milliseconds: number): AbortSignal {
  const limit = new AbortController();
  setTimeout(() => limit.abort(), milliseconds);
  return limit.signal;
}
