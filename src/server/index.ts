import type { CONTRACTS } from '../contract/index.ts';
import type { Route } from './http.ts';

/** The route of every contract. */
const routes = {
  workspace: async () => (await import('./workspace.ts')).workspace,
  keys: async () => (await import('./keys.ts')).keys,
  key: async () => (await import('./keys.ts')).key,
  invitationSecret: async () => (await import('./keys.ts')).invitationSecret,
  evidence: async () => (await import('./evidence.ts')).evidence,
  organisations: async () => (await import('./organisations.ts')).organisations,
  organisation: async () => (await import('./organisations.ts')).organisation,
  outcome: async () => (await import('./outcome.ts')).outcome,
  transfer: async () => (await import('./transfers.ts')).transfer,
  transfers: async () => (await import('./transfers.ts')).transfers,
  surveys: async () => (await import('./surveys.ts')).surveys,
  survey: async () => (await import('./survey.ts')).survey,
  responses: async () => (await import('./responses.ts')).responses,
  credentials: async () => (await import('./credentials.ts')).credentials,
  result: async () => (await import('./result.ts')).result,
  plan: async () => (await import('./plan.ts')).plan,
  results: async () => (await import('./results.ts')).results,
  health: async () => (await import('./health.ts')).health,
  cron: async () => (await import('./cron.ts')).cron,
} satisfies Record<keyof typeof CONTRACTS, () => Promise<Route>>;

/** All routes, for a host that serves the whole API. */
export function allRoutes(): Promise<Route[]> {
  return Promise.all(Object.values(routes).map((load) => load()));
}
