import type { OlderWorkspace, Workspace } from '../core/index.ts';
import type { Store, Versioned } from '../store/store.ts';
import type { ServerContext } from './context.ts';
import { deleteWorkspace } from './delete-organisation.ts';
import { organisationsOf } from './lists.ts';
import { yieldToOthers } from './slices.ts';
import { dayOf } from './trusted-time.ts';

/** How long an empty workspace is kept after it was last opened, in milliseconds. */
const KEEP_UNOPENED = 365 * 24 * 60 * 60 * 1000;

/**
 * Deletes workspaces that were not opened for twelve months and have no surveys; they hold nothing but names. A
 * workspace without a day, from an older version, gets today's.
 *
 * @param now milliseconds since the epoch, by a clock that has not jumped (see trustedTimes)
 */
export async function deleteUnopenedWorkspaces(
  { store }: Pick<ServerContext, 'store'>,
  now: number,
): Promise<void> {
  const day = dayOf(now - KEEP_UNOPENED);
  for (const id of await store.unopened(day)) {
    await yieldToOthers();
    const [workspace] = await store.read('workspace', [id]);
    if (!workspace) continue;
    const { opened = dayOf(now) } = workspace.body;
    if (opened >= day) await noteOpened(store, workspace, opened);
    else if (!(await holdsSurveys(store, workspace.body))) await removeWorkspace(store, workspace);
  }
}

/** Writes the day, so that the workspace is not found again for twelve months. */
async function noteOpened(
  store: Store,
  { body, version }: Versioned<Workspace | OlderWorkspace>,
  opened: string,
): Promise<void> {
  await store.write('workspace', body.id, { ...body, opened }, version);
}

async function holdsSurveys(store: Store, workspace: Workspace | OlderWorkspace): Promise<boolean> {
  const organisations = await organisationsOf(store, workspace);
  const records = await store.surveys(organisations.flatMap(({ body }) => [...body.surveys]));
  return records.some((record) => record !== null);
}

/** Deletes a workspace unless it was opened since it was read: then its version has changed. */
async function removeWorkspace(
  store: Store,
  { body, version }: Versioned<Workspace | OlderWorkspace>,
): Promise<void> {
  if (await store.write('workspace', body.id, body, version))
    await deleteWorkspace(store, { body, version: version + 1 });
}
