import { type OlderWorkspace, type Organisation, type Workspace, withoutOffer } from '../core/index.ts';
import type { Store, Versioned } from '../store/store.ts';
import { endMoves, listedOrganisations } from './lists.ts';
import { yieldToOthers } from './slices.ts';

/**
 * Deletes an organisation with all its rounds. Its document is deleted last, so that it can be tried again after a crash.
 * It is written first, without an offer to move it, so that nothing is deleted that somebody has just accepted, and no
 * round is opened that would be left behind.
 *
 * @returns false when another request has changed it since it was read
 */
export async function deleteOrganisation(
  store: Store,
  { body, version }: Versioned<Organisation>,
): Promise<boolean> {
  if (!(await store.write('organisation', body.id, withoutOffer(body), version))) return false;
  for (const survey of body.surveys) {
    await store.removeSurvey(survey);
    await yieldToOthers();
  }
  return store.remove('organisation', body.id, version + 1);
}

/**
 * Deletes a workspace with its organisations. What is on its list and in another workspace stays (see lists.ts).
 *
 * @returns false when another request has changed one of them since it was read
 */
export async function deleteWorkspace(
  store: Store,
  { body, version }: Versioned<Workspace | OlderWorkspace>,
): Promise<boolean> {
  for (const organisation of await listedOrganisations(store, body)) {
    const isOwn = organisation.body.workspaceId === body.id;
    if (!(await (isOwn ? deleteOrganisation : endMoves)(store, organisation))) return false;
  }
  return store.remove('workspace', body.id, version);
}
