import { credentialsContract } from './credentials.ts';
import { cronContract } from './cron.ts';
import { evidenceContract } from './evidence.ts';
import { healthContract } from './health.ts';
import { invitationSecretContract, keyContract, keysContract } from './keys.ts';
import { organisationContract, organisationsContract } from './organisations.ts';
import { outcomeContract } from './outcome.ts';
import { planContract } from './plan.ts';
import { responsesContract } from './responses.ts';
import { resultContract } from './result.ts';
import { resultsContract } from './results.ts';
import { surveyContract } from './survey.ts';
import { surveysContract } from './surveys.ts';
import { transferContract, transfersContract } from './transfers.ts';
import { workspaceContract } from './workspace.ts';

/**
 * The contract of every resource. The server has a route under each of these names, and imports only the type of this
 * list: a function on Vercel loads no more of the contracts than it checks bodies with.
 */
export const CONTRACTS = {
  workspace: workspaceContract,
  keys: keysContract,
  key: keyContract,
  invitationSecret: invitationSecretContract,
  evidence: evidenceContract,
  organisations: organisationsContract,
  organisation: organisationContract,
  outcome: outcomeContract,
  transfer: transferContract,
  transfers: transfersContract,
  surveys: surveysContract,
  survey: surveyContract,
  responses: responsesContract,
  credentials: credentialsContract,
  result: resultContract,
  plan: planContract,
  results: resultsContract,
  health: healthContract,
  cron: cronContract,
};
