import { opensNoLess } from '#core/keys.ts';
import { readWorkspace } from '#ui/api-client.ts';
import { opensNothing } from './opens-nothing.ts';

/**
 * Whether a key that this device remembers takes the place of the key of a tab, which the server did not know when last
 * asked: it opens the same workspace, with no fewer rights, and the tab's key is still unknown afterwards. A store that
 * is empty for a moment knows neither key, and one that is back knows both.
 */
export async function isSuccessor(remembered: string, key: string): Promise<boolean> {
  if (!opensNoLess(remembered, key)) return false;
  const opens = await readWorkspace(remembered).then(
    () => true,
    () => false,
  );
  return opens && readWorkspace(key).then(() => false, opensNothing);
}
