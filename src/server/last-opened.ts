import type { Workspace } from '../core/index.ts';
import { type Store, StoreUnavailable, type Versioned } from '../store/store.ts';
import type { ServerContext } from './context.ts';
import { deleteOrganisation } from './delete-organisation.ts';
import { yieldToOthers } from './slices.ts';
import { trustedTimes } from './trusted-time.ts';

/** How long an empty workspace is kept after it was last opened, in milliseconds. */
const KEEP_UNOPENED = 365 * 24 * 60 * 60 * 1000;

/** The day of a moment in UTC, YYYY-MM-DD. @param moment milliseconds since the epoch */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/**
 * Notes once a day that a workspace was opened, by the day only. A store that refuses to write is ignored, so that it
 * can still be read.
 *
 * @returns the workspace as it is stored now
 */
export async function markOpened(
  server: ServerContext,
  workspace: Versioned<Workspace>,
): Promise<Versioned<Workspace>> {
  const { body, version } = workspace;
  const before = body.opened ?? '';
  if (before >= dayOf(server.now())) return workspace;
  try {
    const opened = dayOf((await trustedTimes(server)).closing);
    if (before >= opened) return workspace;
    const next = { ...body, opened };
    const isWritten = await server.store.write('workspace', body.id, next, version);
    return isWritten ? { body: next, version: version + 1 } : workspace;
  } catch (error) {
    if (error instanceof StoreUnavailable) return workspace;
    throw error;
  }
}

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
  { body, version }: Versioned<Workspace>,
  opened: string,
): Promise<void> {
  await store.write('workspace', body.id, { ...body, opened }, version);
}

async function holdsSurveys(store: Store, { organisations }: Workspace): Promise<boolean> {
  const documents = await store.read('organisation', organisations);
  const records = await store.surveys(documents.flatMap((document) => [...(document?.body.surveys ?? [])]));
  return records.some((record) => record !== null);
}

/** Deletes a workspace unless it was opened since it was read: then its version has changed. */
async function removeWorkspace(store: Store, { body, version }: Versioned<Workspace>): Promise<void> {
  if (!(await store.write('workspace', body.id, body, version))) return;
  for (const organisation of await store.read('organisation', body.organisations)) {
    if (organisation) await deleteOrganisation(store, organisation.body);
  }
  await store.remove('workspace', body.id);
}
