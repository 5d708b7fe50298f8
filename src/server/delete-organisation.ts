import type { Organisation } from '../core/index.ts';
import type { Store } from '../store/store.ts';
import { yieldToOthers } from './slices.ts';

/** Deletes an organisation with all its rounds. The document goes last, so a crash leaves it to try again. */
export async function deleteOrganisation(store: Store, organisation: Organisation): Promise<void> {
  for (const survey of organisation.surveys) {
    await store.removeSurvey(survey);
    await yieldToOthers();
  }
  await store.remove('organisation', organisation.id);
}
