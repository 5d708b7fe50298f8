import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Code, retry } from '#respond/retry.ts';
import { ApiProblem } from '#ui/api-client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Fails with these problems, one after the other, and succeeds then. */
function failing(...codes: Code[]) {
  return vi.fn(async () => {
    const code = codes.shift();
    if (code) throw new ApiProblem(code);
    return 'counted';
  });
}

test.each(['rate-limited', 'store-unavailable', 'unexpected', 'offline'] as const)(
  'sending waits and tries again while the problem is %s',
  async (code) => {
    const attempt = failing(code, code, code);
    const heard: Code[] = [];
    const sending = retry(attempt, (trouble) => heard.push(trouble));
    await vi.advanceTimersByTimeAsync(400);
    expect(attempt).toHaveBeenCalledTimes(1);
    await vi.runAllTimersAsync();
    expect(await sending).toBe('counted');
    expect([attempt.mock.calls.length, heard]).toEqual([4, [code, code, code]]);
  },
);

test('a problem that stays is handed to the reader after five attempts', async () => {
  const attempt = failing(...Array<Code>(9).fill('rate-limited'));
  const sending = expect(retry(attempt, () => undefined)).rejects.toThrow('rate-limited');
  await vi.runAllTimersAsync();
  await sending;
  expect(attempt).toHaveBeenCalledTimes(5);
});

test('a problem that does not pass by itself is not tried again', async () => {
  const attempt = failing('survey-closed');
  await expect(retry(attempt, () => undefined)).rejects.toThrow('survey-closed');
  expect(attempt).toHaveBeenCalledTimes(1);
});
