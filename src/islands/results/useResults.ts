import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ResultsDocument } from '../../core/index.ts';
import { ApiProblem, readResults } from '../api.ts';
import { putKeyInLanguageLinks, resultsKeyIn } from './key.ts';

/** Where the page is with the results behind its key. */
export type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'no-key' }
  | { readonly state: 'problem'; readonly code: ApiProblem['code'] }
  | { readonly state: 'loaded'; readonly document: ResultsDocument };

/** Follows the key in the address. `open` takes another key, `again` asks once more with the same. */
export function useResults() {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  const key = useRef<string | null>(null);

  const again = useCallback(async () => {
    const asked = key.current;
    if (!asked) return setLoading({ state: 'no-key' });
    setLoading({ state: 'loading' });
    const outcome = await fetched(asked);
    // The address may hold another key by now.
    if (key.current === asked) setLoading(outcome);
  }, []);

  const open = useCallback(
    (wanted: string | null) => {
      key.current = wanted;
      if (wanted) keepInAddress(wanted);
      return again();
    },
    [again],
  );

  useEffect(() => {
    const follow = () => {
      const wanted = resultsKeyIn(location.hash);
      // "Skip to content" puts #main where the key was.
      if (!wanted && key.current) return keepInAddress(key.current);
      if (!wanted || wanted !== key.current) open(wanted);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [open]);

  return { loading, open, again };
}

async function fetched(key: string): Promise<Loading> {
  try {
    return { state: 'loaded', document: await readResults(key) };
  } catch (problem) {
    return { state: 'problem', code: problem instanceof ApiProblem ? problem.code : 'unexpected' };
  }
}

function keepInAddress(key: string): void {
  history.replaceState(history.state, '', `#${key}`);
  putKeyInLanguageLinks(key);
}
