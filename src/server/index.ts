import { credentials } from './credentials.ts';
import { cron } from './cron.ts';
import { health } from './health.ts';
import { organisation, organisations } from './organisations.ts';
import { responses } from './responses.ts';
import { result } from './result.ts';
import { results } from './results.ts';
import { survey } from './survey.ts';
import { surveys } from './surveys.ts';
import { workspace } from './workspace.ts';

/** Every address of the API. A new endpoint is a file, a line here, and a file under api/. */
export const resources = {
  workspace,
  organisations,
  organisation,
  surveys,
  survey,
  responses,
  credentials,
  result,
  results,
  health,
  cron,
};

/** The same as a list, for a host that serves them all. */
export const RESOURCES = Object.values(resources);
