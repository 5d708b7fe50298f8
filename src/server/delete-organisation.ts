import { type OlderWorkspace, type Organisation, type Workspace, withoutOffer } from '../core/index.ts';
import type { Store, Versioned } from '../store/store.ts';
import { organisationsOf } from './change-workspace.ts';
import { yieldToOthers } from './slices.ts';

/**
 * Deletes an organisation with all its rounds. Its document is deleted last, so that it can be tried again after a crash.
 * An offer to move it is withdrawn first, so that nothing is deleted that somebody has just accepted.
 *
 * @returns false when it is on offer and another request has changed it since it was read; then all of it is still there
 */
export async function deleteOrganisation(
  store: Store,
  { body, version }: Versioned<Organisation>,
): Promise<boolean> {
  if (body.transfer && !(await store.write('organisation', body.id, withoutOffer(body), version)))
    return false;
  for (const survey of body.surveys) {
    await store.removeSurvey(survey);
    await yieldToOthers();
  }
  await store.remove('organisation', body.id);
  return true;
}

/** Deletes a workspace with its organisations. @returns false when one of them was not deleted */
export async function deleteWorkspace(store: Store, workspace: Workspace | OlderWorkspace): Promise<boolean> {
  for (const organisation of await organisationsOf(store, workspace)) {
    if (!(await deleteOrganisation(store, organisation))) return false;
  }
  await store.remove('workspace', workspace.id);
  return true;
}
