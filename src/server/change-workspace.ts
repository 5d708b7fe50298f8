import { MAX_ORGANISATIONS, type OlderWorkspace, type Organisation, type Workspace } from '../core/index.ts';
import type { Store, Versioned } from '../store/store.ts';
import type { ServerContext } from './context.ts';
import type { KeyHolder } from './open-workspace.ts';
import { refuse } from './problem-response.ts';
import { inSlices } from './slices.ts';
import { tryAgain } from './try-again.ts';

/**
 * Changes a workspace for the holder of one of its keys; tries again when another request has changed it. Refuses with
 * `not-found` when that request has revoked the key.
 *
 * @param change may refuse too
 */
export async function changeWorkspace(
  { store }: ServerContext,
  { shown, workspace }: KeyHolder,
  change: (body: Workspace) => Workspace,
): Promise<void> {
  let known: Versioned<Workspace | OlderWorkspace> | undefined = workspace;
  const isWritten = await tryAgain(async () => {
    const { body, version } = known ?? (await reread(store, workspace.body.id));
    known = undefined;
    if (!('keys' in body && body.keys.some(({ id }) => id === shown.id))) refuse('not-found');
    return store.write('workspace', body.id, change(body), version);
  });
  if (!isWritten) refuse('conflict');
}

async function reread(store: Store, id: string): Promise<Versioned<Workspace | OlderWorkspace>> {
  return (await store.read('workspace', [id]))[0] ?? refuse('conflict');
}

/**
 * A workspace with one more organisation on its list; refuses with `too-many` above the limit. Others may have been added
 * since the workspace was read, so this belongs into a change.
 */
export function withOrganisation(workspace: Workspace, id: string): Workspace {
  const { organisations } = workspace;
  if (organisations.includes(id)) return workspace;
  if (organisations.length >= MAX_ORGANISATIONS) refuse('too-many');
  return { ...workspace, organisations: [...organisations, id] };
}

/**
 * Takes an organisation off the list of a workspace, if it is there. Gives up after a few attempts: an entry that is left
 * behind shows nothing (see organisationsOf), it only counts towards the limit.
 */
export async function unlistOrganisation(
  { store }: ServerContext,
  workspaceId: string,
  organisationId: string,
): Promise<void> {
  await tryAgain(async () => {
    const [workspace] = await store.read('workspace', [workspaceId]);
    if (!workspace?.body.organisations.includes(organisationId)) return true;
    const { body, version } = workspace;
    const next = { ...body, organisations: body.organisations.filter((id) => id !== organisationId) };
    return store.write('workspace', workspaceId, next, version);
  });
}

/** The organisations of a workspace. One that stands on its list and is in another workspace is left out. */
export async function organisationsOf(
  store: Store,
  { id, organisations }: Workspace | OlderWorkspace,
): Promise<Versioned<Organisation>[]> {
  const documents = await inSlices(organisations, (ids) => store.read('organisation', ids));
  return documents.filter((document) => document?.body.workspaceId === id) as Versioned<Organisation>[];
}
