import { createWorkspace } from '#ui/api-client.ts';
import { storeKey } from './key-storage.ts';
import { markUnsaved } from './unsaved-key.ts';

/**
 * Makes a workspace, and stores its key in this tab.
 *
 * @param signupCode '' where none was asked for
 * @returns its key, which nobody has saved yet
 * @throws ApiProblem
 */
export async function openNewWorkspace(signupCode: string): Promise<string> {
  const { coachKey } = await createWorkspace(signupCode || undefined);
  storeKey(coachKey);
  markUnsaved(coachKey);
  return coachKey;
}
