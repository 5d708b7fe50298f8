import manifest from '../../package.json' with { type: 'json' };
import { formTexts } from '../i18n/respondents.ts';
import type { ServerContext } from '../server/context.ts';
import { nodePads } from './pads.ts';
import { randomBytes } from './random.ts';

/** The parts of a context that are the same on every host, unless it says otherwise. */
export const sharedContext: Pick<
  ServerContext,
  'now' | 'random' | 'pads' | 'keepAlive' | 'formTexts' | 'version'
> = {
  now: Date.now,
  random: randomBytes,
  pads: nodePads,
  // A long-running process needs nothing; the caller that awaits the work handles its failure.
  keepAlive: (work) => void work.catch(() => undefined),
  formTexts,
  version: manifest.version,
};
