import { useLayoutEffect, useState } from 'preact/hooks';
import { ApiProblem, readWorkspace } from '#ui/api-client.ts';
import { dropUncheckedKey, storedKey, takeKeyFromAddress } from './key-storage.ts';

/** A link to another overview than the one that is kept here, and what there is to say about it. */
export type ArrivedLink =
  | { readonly kind: 'other'; readonly key: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'failed'; readonly key: string; readonly problem: unknown };

/**
 * Follows coach links, out of the address or pasted. Where no other key is kept, a link opens at once. Otherwise it
 * is tried first, and then the coach is asked: anybody can send somebody such a link, or lead a tab to it.
 */
export function useCoachLink(open: (key: string) => void) {
  const [arrived, setArrived] = useState<ArrivedLink>();

  // Before anything is painted: the key must not be seen in the address.
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
        problem instanceof ApiProblem && problem.code === 'not-found'
          ? { kind: 'wrong' }
          : { kind: 'failed', key, problem },
    );
    if (found.kind === 'wrong') dropUncheckedKey();
    setArrived(found);
  }

  /** Stays with the overview that is kept here. */
  function stay() {
    dropUncheckedKey();
    setArrived(undefined);
  }

  return { arrived, follow, stay };
}
