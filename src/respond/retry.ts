import { ApiProblem } from '#ui/api-client.ts';

export type Code = ApiProblem['code'];

/** Seconds between attempts, before the reader is asked. Scattered, so that an office does not return as one. */
const PAUSES = [1, 2, 4, 8];

/** Problems that pass by themselves. */
const PASSING: readonly Code[] = ['offline', 'store-unavailable', 'rate-limited', 'unexpected'];

/** The problem behind an error. A reply that broke off in the middle is no ApiProblem, but the same to the reader. */
export function codeOf(error: unknown): Code {
  return error instanceof ApiProblem ? error.code : 'offline';
}

/** Tries again while the problem is one that passes. @param onTrouble hears of each failed attempt */
export async function patiently<T>(attempt: () => Promise<T>, onTrouble: (code: Code) => void): Promise<T> {
  for (const seconds of PAUSES) {
    try {
      return await attempt();
    } catch (error) {
      if (!PASSING.includes(codeOf(error))) throw error;
      onTrouble(codeOf(error));
    }
    await new Promise((resume) => setTimeout(resume, seconds * (500 + 1000 * Math.random())));
  }
  return attempt();
}
