import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#i18n/format.ts';
import { LoadingPlaceholder, LoadProblem, NoKey } from './load-states.tsx';
import { Rounds } from './Rounds.tsx';
import type { ResultsText } from './results-text.ts';
import { type Loading, useResults } from './useResults.ts';

interface Props {
  readonly t: ResultsText;
}

/** The page /r: all rounds of a results key, or the one round of a survey that is shared with everybody. */
export function Results({ t }: Props) {
  const { loading, open, reload } = useResults(t.common.lang);
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
        <LoadProblem code={loading.code} t={t} onOpen={byHand(open)} onRetry={byHand(reload)} />
      )}
      {loading.state === 'loaded' && (
        <Rounds
          document={loading.document}
          opened={loading.isShared ? 'answer-link' : 'results-link'}
          wordings={loading.wordings}
          t={t}
          onAgain={byHand(reload)}
        />
      )}
    </div>
  );
}

/**
 * Moves focus to the new heading after the reader reloaded or opened a result, because the button that had focus is
 * gone then. The first load does not move focus.
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

/** Puts the organisation in the page's title, which browser tabs and printed pages show. */
function useTitle(loading: Loading, { results }: ResultsText) {
  useEffect(() => {
    document.title =
      loading.state === 'loaded'
        ? fill(results.titleOf, { organisation: loading.document.organisation.name })
        : results.title;
  }, [loading, results]);
}
