import type { Route } from './http.ts';

/**
 * Every address of the API, by the name that api/ asks for it with; the README says what a new one touches. Each
 * is loaded when it is asked for: a function on Vercel serves one of them, and starts the sooner the less it reads.
 */
export const routes = {
  workspace: async () => (await import('./workspace.ts')).workspace,
  organisations: async () => (await import('./organisations.ts')).organisations,
  organisation: async () => (await import('./organisations.ts')).organisation,
  surveys: async () => (await import('./surveys.ts')).surveys,
  survey: async () => (await import('./survey.ts')).survey,
  responses: async () => (await import('./responses.ts')).responses,
  credentials: async () => (await import('./credentials.ts')).credentials,
  result: async () => (await import('./result.ts')).result,
  results: async () => (await import('./results.ts')).results,
  health: async () => (await import('./health.ts')).health,
  cron: async () => (await import('./cron.ts')).cron,
} satisfies Record<string, () => Promise<Route>>;

/** All of them, for a host that serves them all. */
export function allRoutes(): Promise<Route[]> {
  return Promise.all(Object.values(routes).map((load) => load()));
}
