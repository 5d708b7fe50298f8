import { afterAll, beforeAll } from 'vitest';
import { PHONE } from '../support/browser.ts';
import { answers, closedWith, openSurvey, respond, response } from '../support/client.ts';
import { ENGINE } from '../support/closing-line.ts';
import type { Engine, Size } from '../support/engines/engine.ts';
import { ENGINES } from '../support/engines/index.ts';
import { Tab } from '../support/engines/tab.ts';
import { type ServedSite, serveSite } from '../support/site.ts';

/** A site, and one browser of some engine to look at it with. */
export interface World {
  readonly site: ServedSite;
  /** Where a result of two groups is, with many weaknesses. */
  readonly result: string;
  /** The coach's key to it. */
  readonly key: string;
  /** A window of somebody else. @param origin of the site, unless it is another */
  open(size?: Size, origin?: string): Promise<Tab>;
}

/** Starts site and browser before the tests of a file, and says which browser it is. */
export function worldIn(name: keyof typeof ENGINES): World {
  let site: ServedSite;
  let engine: Engine;
  let result: { readonly path: string; readonly key: string };
  const parts = new AsyncDisposableStack();
  beforeAll(async () => {
    site = parts.use(await serveSite());
    result = await makeResult(site);
    engine = parts.use(await ENGINES[name]());
    console.log(`${ENGINE}${engine.version}`);
  });
  afterAll(() => parts.disposeAsync());
  return {
    get site() {
      return site;
    },
    get result() {
      return result.path;
    },
    get key() {
      return result.key;
    },
    open: async (size = PHONE, origin = site.origin) => new Tab(engine, await engine.open(size), origin),
  };
}

/** Makes a result of sixteen people. @returns its path, and the coach's key */
async function makeResult({ fetch }: ServedSite) {
  const opened = await openSurvey(fetch, { groups: ['Ledelse', 'Medarbeidere'], employees: 20 });
  for (let person = 0; person < 16; person += 1) {
    const given = answers(person % 3 ? 'no' : 'yes', { 'goals-visible': 'unsure' });
    await respond(fetch, opened.survey.id, response(given, person % 2 ? 'g1' : 'g2'));
  }
  if ((await closedWith(fetch, opened)) !== 16) throw new Error('the survey did not close');
  return { path: `/r#${opened.organisation.resultsKey}`, key: opened.key };
}
