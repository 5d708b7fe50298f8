import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#i18n/format.ts';
import { LoadingPlaceholder, LoadProblem, NoKey } from './load-states.tsx';
import { Rounds } from './Rounds.tsx';
import type { ResultsText, Wordings } from './results-text.ts';
import { type Loading, useResults } from './useResults.ts';

interface Props {
  readonly wordings: Wordings;
  readonly t: ResultsText;
}

/** The page /r: everything behind one results key, or the one round of a survey that is shared with all. */
export function Results({ wordings, t }: Props) {
  const { loading, open, again } = useResults();
  const { place, byHand } = useFocusOnOutcome(loading);
  useTitle(loading, t);
  return (
    <div class="results" ref={place}>
      <p class="ds-sr-only" role="status">
        {loading.state === 'loaded' && t.results.loaded}
      </p>
      {loading.state === 'loading' && <LoadingPlaceholder t={t} />}
      {loading.state === 'no-key' && <NoKey t={t} onOpen={byHand(open)} />}
      {loading.state === 'problem' && (
        <LoadProblem code={loading.code} t={t} onOpen={byHand(open)} onRetry={byHand(again)} />
      )}
      {loading.state === 'loaded' && (
        <Rounds document={loading.document} wordings={wordings} t={t} onAgain={byHand(again)} />
      )}
    </div>
  );
}

/**
 * When somebody asked by hand, what they pressed is gone once the answer is there: focus goes to the new
 * heading. On the first load the browser's own place is left alone.
 */
function useFocusOnOutcome({ state }: Loading) {
  const place = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (!asked.current || state === 'loading') return;
    asked.current = false;
    place.current?.querySelector('h1')?.focus();
  }, [state]);
  const byHand =
    <Input extends unknown[]>(action: (...input: Input) => void) =>
    (...input: Input) => {
      asked.current = true;
      action(...input);
    };
  return { place, byHand };
}

/** Tabs and printed pages are told apart by their title. */
function useTitle(loading: Loading, { results }: ResultsText) {
  useEffect(() => {
    document.title =
      loading.state === 'loaded'
        ? fill(results.titleOf, { organisation: loading.document.organisation.name })
        : results.title;
  }, [loading, results]);
}
