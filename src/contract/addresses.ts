/**
 * The addresses of every resource, as patterns of path-to-regexp. The first is the address in the API; HTML forms are posted
 * to the others. Apart from the schemas, so that a function which checks no body with them need not load valibot.
 */
export const ADDRESSES = {
  workspace: ['/api/workspace'],
  keys: ['/api/workspace/keys'],
  key: ['/api/workspace/keys/:id'],
  invitationSecret: ['/api/workspace/invitation-secrets/:seed'],
  evidence: ['/api/workspace/evidence'],
  organisations: ['/api/organisations'],
  organisation: ['/api/organisations/:id'],
  outcome: ['/api/organisations/:id/outcome'],
  transfer: ['/api/organisations/:id/transfer'],
  transfers: ['/api/transfers'],
  surveys: ['/api/surveys'],
  survey: ['/api/surveys/:id'],
  /** The survey page posts its form to its own address, so it works without JavaScript and without knowing its id. */
  responses: ['/api/surveys/:id/responses', '/s/:id', '/:locale(\\w\\w)/s/:id'],
  credentials: ['/api/surveys/:id/credentials'],
  result: ['/api/surveys/:id/result'],
  plan: ['/api/surveys/:id/plan'],
  results: ['/api/results'],
  health: ['/api/health'],
  cron: ['/api/cron'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;
