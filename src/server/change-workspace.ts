import type { OlderWorkspace, Workspace } from '../core/index.ts';
import type { Versioned } from '../store/store.ts';
import type { ServerContext } from './context.ts';
import type { KeyHolder } from './open-workspace.ts';
import { refuse } from './problem-response.ts';
import { tryAgain } from './try-again.ts';

/**
 * Acts on a workspace for the holder of one of its keys; tries again when another request has changed it. Refuses with
 * `not-found` when that request has revoked the key or deleted the workspace.
 *
 * @param act resolves with whether the workspace was still as it was read; it may refuse too
 */
export async function actOnWorkspace(
  { store }: ServerContext,
  { shown, workspace: shownIn }: KeyHolder,
  act: (workspace: Versioned<Workspace>) => Promise<boolean>,
): Promise<void> {
  let known: Versioned<Workspace | OlderWorkspace> | undefined = shownIn;
  const isDone = await tryAgain(async () => {
    const workspace = known ?? (await store.read('workspace', [shownIn.body.id]))[0];
    known = undefined;
    if (!workspace) refuse('not-found');
    const { body, version } = workspace;
    if (!('keys' in body && body.keys.some(({ id }) => id === shown.id))) refuse('not-found');
    return act({ body, version });
  });
  if (!isDone) refuse('conflict');
}

/**
 * Changes a workspace in the same way.
 *
 * @param change may refuse too; nothing is written when it returns what it was given
 * @returns the workspace as it is then
 */
export async function changeWorkspace(
  server: ServerContext,
  holder: KeyHolder,
  change: (body: Workspace) => Workspace,
): Promise<Workspace> {
  let { body: changed } = holder.workspace;
  await actOnWorkspace(server, holder, async ({ body, version }) => {
    changed = change(body);
    return changed === body || server.store.write('workspace', body.id, changed, version);
  });
  return changed;
}
