import { ApiProblem } from '#ui/api-client.ts';

/** A problem code of the API, or `offline`. */
export type Code = ApiProblem['code'];

/** Average seconds between attempts. Each is randomised by ±50 %, so that an office does not retry all at once. */
const PAUSES = [1, 2, 4, 8];

/** Problems that may pass by themselves. */
const TRANSIENT: readonly Code[] = ['offline', 'store-unavailable', 'rate-limited', 'unexpected'];

/** The code of an error; `offline` for anything that is no ApiProblem, such as a truncated reply. */
export function problemOf(error: unknown): Code {
  return error instanceof ApiProblem ? error.code : 'offline';
}

/** Calls `attempt` up to five times, while its problem is transient. @param onTrouble called after each failed attempt */
export async function retry<T>(attempt: () => Promise<T>, onTrouble: (code: Code) => void): Promise<T> {
  for (const seconds of PAUSES) {
    try {
      return await attempt();
    } catch (error) {
      if (!TRANSIENT.includes(problemOf(error))) throw error;
      onTrouble(problemOf(error));
    }
    await new Promise((resume) => setTimeout(resume, seconds * (500 + 1000 * Math.random())));
  }
  return attempt();
}
