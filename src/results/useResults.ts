import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ResultsDocument } from '#contract/results.ts';
import { ApiProblem, readResults, readSharedResult } from '#ui/api-client.ts';
import { loadWordings } from './load-wordings.ts';
import { isSurveyId, putReferenceInLanguageLinks, referenceIn } from './results-key.ts';
import type { Wordings } from './results-text.ts';

/** The state of loading the results that the address refers to. */
export type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'no-key' }
  | { readonly state: 'problem'; readonly code: ApiProblem['code'] }
  | {
      readonly state: 'loaded';
      readonly document: ResultsDocument;
      readonly wordings: Wordings;
      /** Whether it is one round that is shared with everybody who has its answer link. */
      readonly isShared: boolean;
    };

/** Loads the results that the address refers to, and follows changes of it. `open` takes another reference. */
export function useResults(locale: string) {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  const reference = useRef<string | null>(null);

  const reload = useCallback(async () => {
    const requested = reference.current;
    if (!requested) return setLoading({ state: 'no-key' });
    setLoading({ state: 'loading' });
    const outcome = await load(requested, locale);
    // The address may have changed meanwhile.
    if (reference.current === requested) setLoading(outcome);
  }, []);

  // Closing takes a moment. Reload in the background: the page keeps what it shows until then.
  useEffect(() => {
    if (!isClosing(loading)) return;
    const timer = setTimeout(async () => {
      const requested = reference.current;
      const outcome = requested && (await load(requested, locale));
      if (outcome && reference.current === requested)
        setLoading(outcome.state === 'loaded' ? outcome : { ...loading });
    }, CLOSING_DELAY);
    return () => clearTimeout(timer);
  }, [loading]);

  const open = useCallback(
    (target: string | null) => {
      reference.current = target;
      if (target) keepInAddress(target);
      return reload();
    },
    [reload],
  );

  useEffect(() => {
    const follow = () => {
      const target = referenceIn(location.hash);
      // "Skip to content" replaces the reference in the address by #main.
      if (!target && reference.current) return keepInAddress(reference.current);
      if (!target || target !== reference.current) open(target);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [open]);

  return { loading, open, reload };
}

/** How long to wait before reloading a round that is closing, in milliseconds. */
const CLOSING_DELAY = 2_000;

function isClosing(loading: Loading): boolean {
  return loading.state === 'loaded' && loading.document.rounds.some(({ status }) => status === 'closing');
}

async function load(reference: string, locale: string): Promise<Loading> {
  try {
    const isShared = isSurveyId(reference);
    const document = await (isShared ? readSharedResult(reference) : readResults(reference));
    const wordings = await loadWordings(document.rounds, locale);
    return { state: 'loaded', document, wordings, isShared };
  } catch (problem) {
    return { state: 'problem', code: problem instanceof ApiProblem ? problem.code : 'unexpected' };
  }
}

function keepInAddress(reference: string): void {
  history.replaceState(history.state, '', `#${reference}`);
  putReferenceInLanguageLinks(reference);
}
