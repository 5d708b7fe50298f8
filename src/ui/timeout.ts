/**
 * A signal that gives up when its time is over. `AbortSignal.timeout` says the same, in browsers since 2022 only.
 *
 * @param milliseconds from now
 */
export function timeoutSignal(milliseconds: number): AbortSignal {
  const limit = new AbortController();
  setTimeout(() => limit.abort(), milliseconds);
  return limit.signal;
}
