import type { Organisation } from '../core/index.ts';
import type { Store, Versioned } from '../store/store.ts';
import { yieldToOthers } from './slices.ts';

/**
 * Deletes an organisation with all its rounds. Its document is deleted last, so that it can be tried again after a crash.
 * An offer to move it is withdrawn first, so that nothing is deleted that somebody has just accepted.
 *
 * @returns false when another request has changed it since it was read; then all of it is still there
 */
export async function deleteOrganisation(
  store: Store,
  { body, version }: Versioned<Organisation>,
): Promise<boolean> {
  const { transfer, ...kept } = body;
  if (transfer && !(await store.write('organisation', body.id, kept, version))) return false;
  for (const survey of body.surveys) {
    await store.removeSurvey(survey);
    await yieldToOthers();
  }
  await store.remove('organisation', body.id);
  return true;
}
