import type { Organisation } from '../core/index.ts';
import type { Store } from '../store/store.ts';
import { yieldToOthers } from './slices.ts';

/** Deletes an organisation with all its rounds. Its document is deleted last, so that it can be tried again after a crash. */
export async function deleteOrganisation(store: Store, organisation: Organisation): Promise<void> {
  for (const survey of organisation.surveys) {
    await store.removeSurvey(survey);
    await yieldToOthers();
  }
  await store.remove('organisation', organisation.id);
}
