import type { Workspace } from '../core/index.ts';
import { type Store, StoreUnavailable, type Versioned } from '../store/store.ts';
import type { Context } from './context.ts';
import { deleteOrganisation } from './delete-organisation.ts';
import { yieldToOthers } from './slices.ts';
import { trustedTimes } from './trusted-time.ts';

/** An empty workspace is kept for so long after its key has opened it for the last time, in milliseconds. */
const KEPT = 365 * 24 * 60 * 60 * 1000;

/** A day in UTC, YYYY-MM-DD. @param moment milliseconds since the epoch */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/**
 * Remembers that a workspace was opened today, once a day: the day and nothing nearer. A store that cannot write
 * can still be read.
 *
 * @returns the workspace as it is stored now
 */
export async function markOpened(
  context: Context,
  workspace: Versioned<Workspace>,
): Promise<Versioned<Workspace>> {
  const { body, version } = workspace;
  const before = body.opened ?? '';
  if (before >= dayOf(context.now())) return workspace;
  try {
    const opened = dayOf((await trustedTimes(context)).closing);
    if (before >= opened) return workspace;
    const next = { ...body, opened };
    const isWritten = await context.store.write('workspace', body.id, next, version);
    return isWritten ? { body: next, version: version + 1 } : workspace;
  } catch (error) {
    if (error instanceof StoreUnavailable) return workspace;
    throw error;
  }
}

/**
 * Deletes workspaces whose key has not opened them for twelve months, and that hold no survey: what is left of
 * them are names. One of which it is not known when it was opened counts as opened now.
 *
 * @param now milliseconds since the epoch, by a clock that is believed
 */
export async function deleteUnopenedWorkspaces(
  { store }: Pick<Context, 'store'>,
  now: number,
): Promise<void> {
  const day = dayOf(now - KEPT);
  for (const id of await store.unopened(day)) {
    await yieldToOthers();
    const [workspace] = await store.read('workspace', [id]);
    if (!workspace) continue;
    const { opened = dayOf(now) } = workspace.body;
    if (opened >= day) await noteOpened(store, workspace, opened);
    else if (!(await holdsSurveys(store, workspace.body))) await removeWhole(store, workspace);
  }
}

/** So that it is not looked at again for as long. */
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

/** Whoever opens it at this very moment has written it first, and keeps it. */
async function removeWhole(store: Store, { body, version }: Versioned<Workspace>): Promise<void> {
  if (!(await store.write('workspace', body.id, body, version))) return;
  for (const organisation of await store.read('organisation', body.organisations)) {
    if (organisation) await deleteOrganisation(store, organisation.body);
  }
  await store.remove('workspace', body.id);
}
