import { useLayoutEffect, useState } from 'preact/hooks';
import { opensNoLess } from '#core/keys.ts';
import { readWorkspace } from '#ui/api-client.ts';
import { dropUncheckedKey, storedKey, takeKeyFromAddress } from './key-storage.ts';
import { opensNothing } from './opens-nothing.ts';

/** A coach link that would replace the key stored here: it works, it is wrong, or that is unknown. */
export type ArrivedLink =
  | { readonly kind: 'other'; readonly key: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'failed'; readonly key: string; readonly problem: unknown };

/**
 * Follows coach links from the address or the form. A link opens at once if no other key is stored. Otherwise it is
 * checked and then the coach is asked, since anybody can send such a link or navigate a tab to it. Another key of the
 * same workspace takes the place of the one stored without a question, unless it allows less.
 */
export function useCoachLink(open: (key: string) => void) {
  const [arrived, setArrived] = useState<ArrivedLink>();

  // Before the first paint: the address must not show the key.
  useLayoutEffect(() => {
    const take = () => {
      const key = takeKeyFromAddress();
      if (key) follow(key);
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);

  async function follow(key: string) {
    const own = storedKey();
    if (own === undefined || own === key) return open(key);
    setArrived(undefined);
    const found = await readWorkspace(key).then(
      (): ArrivedLink => ({ kind: 'other', key }),
      (problem: unknown): ArrivedLink =>
        opensNothing(problem) ? { kind: 'wrong' } : { kind: 'failed', key, problem },
    );
    if (found.kind === 'other' && opensNoLess(key, own)) return open(key);
    if (found.kind === 'wrong') dropUncheckedKey();
    setArrived(found);
  }

  /** Keeps the workspace that is stored here. */
  function stay() {
    dropUncheckedKey();
    setArrived(undefined);
  }

  return { arrived, follow, stay };
}
