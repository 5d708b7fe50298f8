import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ResultsDocument } from '#core/index.ts';
import { ApiProblem, readResults, readSharedResult } from '#ui/api-client.ts';
import { isSurveyId, putReferenceInLanguageLinks, referenceIn } from './results-key.ts';

/** Where the page is with the results that its address opens. */
export type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'no-key' }
  | { readonly state: 'problem'; readonly code: ApiProblem['code'] }
  | { readonly state: 'loaded'; readonly document: ResultsDocument };

/** Follows the reference in the address: a key or a survey's id. `open` takes another, `again` asks once more. */
export function useResults() {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  const reference = useRef<string | null>(null);

  const again = useCallback(async () => {
    const asked = reference.current;
    if (!asked) return setLoading({ state: 'no-key' });
    setLoading({ state: 'loading' });
    const outcome = await fetched(asked);
    // The address may hold another key by now.
    if (reference.current === asked) setLoading(outcome);
  }, []);

  // What is closing is closed in a moment. It is asked for without a word: what is shown stays until then.
  useEffect(() => {
    if (!isClosing(loading)) return;
    const timer = setTimeout(async () => {
      const asked = reference.current;
      const outcome = asked && (await fetched(asked));
      if (outcome && reference.current === asked)
        setLoading(outcome.state === 'loaded' ? outcome : { ...loading });
    }, SOON);
    return () => clearTimeout(timer);
  }, [loading]);

  const open = useCallback(
    (wanted: string | null) => {
      reference.current = wanted;
      if (wanted) keepInAddress(wanted);
      return again();
    },
    [again],
  );

  useEffect(() => {
    const follow = () => {
      const wanted = referenceIn(location.hash);
      // "Skip to content" puts #main where the reference was.
      if (!wanted && reference.current) return keepInAddress(reference.current);
      if (!wanted || wanted !== reference.current) open(wanted);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [open]);

  return { loading, open, again };
}

/** Until what is closing is asked for again, in milliseconds. */
const SOON = 2_000;

function isClosing(loading: Loading): boolean {
  return loading.state === 'loaded' && loading.document.rounds.some(({ status }) => status === 'closing');
}

async function fetched(reference: string): Promise<Loading> {
  try {
    const document = await (isSurveyId(reference) ? readSharedResult(reference) : readResults(reference));
    return { state: 'loaded', document };
  } catch (problem) {
    return { state: 'problem', code: problem instanceof ApiProblem ? problem.code : 'unexpected' };
  }
}

function keepInAddress(reference: string): void {
  history.replaceState(history.state, '', `#${reference}`);
  putReferenceInLanguageLinks(reference);
}
