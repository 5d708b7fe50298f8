import { MAX_ORGANISATIONS, type OlderWorkspace, type Organisation, type Workspace } from '../core/index.ts';
import type { Store, Versioned } from '../store/store.ts';
import { refuse } from './problem-response.ts';
import { inSlices } from './slices.ts';
import { tryAgain } from './try-again.ts';

/*
 * An organisation names the workspace it is in, and that alone decides. Workspaces list their organisations, so that
 * they are found. The store writes one document at a time, so an order of writes keeps every organisation on the list of
 * the workspace that it names:
 *
 * - Whoever moves one reads it, then writes the list of the new workspace (even if it is on it), then the organisation,
 *   if that is still as it was read.
 * - Whoever takes one off a list, or deletes the list, reads the list, then writes the organisation unchanged unless it
 *   is in that workspace, then writes or deletes the list, if that is still as it was read.
 *
 * A move that wrote the list before it was read finds another version of the organisation, and fails. One that writes
 * the list later changes its version, and the list is not touched.
 */

/**
 * A workspace with one more organisation on its list; refuses with `too-many` above the limit. Others may have been added
 * since the workspace was read, so this belongs into a change. It is a new object even if the organisation is on the list,
 * so that changeWorkspace writes it (see above).
 */
export function withOrganisation(workspace: Workspace, id: string): Workspace {
  const { organisations } = workspace;
  if (organisations.includes(id)) return { ...workspace };
  if (organisations.length >= MAX_ORGANISATIONS) refuse('too-many');
  return { ...workspace, organisations: [...organisations, id] };
}

/** Writes an organisation unchanged, so that a move that has begun fails. @returns false if it has changed since it was read */
export function endMoves(store: Store, { body, version }: Versioned<Organisation>): Promise<boolean> {
  return store.write('organisation', body.id, body, version);
}

/**
 * Takes an organisation off the list of a workspace, unless it is in that workspace. Gives up after a few attempts: an
 * entry that is left behind shows nothing (see organisationsOf), it only counts towards the limit.
 */
export async function unlistOrganisation(store: Store, workspaceId: string, id: string): Promise<void> {
  await tryAgain(async () => {
    const [workspace] = await store.read('workspace', [workspaceId]);
    if (!workspace?.body.organisations.includes(id)) return true;
    const [organisation] = await store.read('organisation', [id]);
    if (organisation?.body.workspaceId === workspaceId) return true;
    if (organisation && !(await endMoves(store, organisation))) return false;
    const { body, version } = workspace;
    const next = { ...body, organisations: body.organisations.filter((each) => each !== id) };
    return store.write('workspace', workspaceId, next, version);
  });
}

/** The organisations on the list of a workspace, those among them that are in another one included. */
export async function listedOrganisations(
  store: Store,
  { organisations }: Workspace | OlderWorkspace,
): Promise<Versioned<Organisation>[]> {
  const documents = await inSlices(organisations, (ids) => store.read('organisation', ids));
  return documents.filter((document) => document !== null);
}

/** The organisations of a workspace. One that is on its list and in another workspace is left out. */
export async function organisationsOf(
  store: Store,
  workspace: Workspace | OlderWorkspace,
): Promise<Versioned<Organisation>[]> {
  const listed = await listedOrganisations(store, workspace);
  return listed.filter(({ body }) => body.workspaceId === workspace.id);
}
