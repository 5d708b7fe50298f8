import type { Organisation } from '../core/index.ts';
import type { Store } from '../storage/store.ts';
import { breath } from './breath.ts';

/** Deletes an organisation with all its rounds. The document goes last, so a crash leaves it to try again. */
export async function removeOrganisation(store: Store, organisation: Organisation): Promise<void> {
  for (const survey of organisation.surveys) {
    await store.removeSurvey(survey);
    await breath();
  }
  await store.remove('organisation', organisation.id);
}
