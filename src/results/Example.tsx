import type { ResultsDocument } from '#contract/results.ts';
import { pathIn } from '#i18n/index.ts';
import { Rounds } from './Rounds.tsx';
import type { ResultsText, Wordings } from './results-text.ts';

interface Props {
  readonly document: ResultsDocument;
  readonly wordings: Wordings;
  readonly t: ResultsText;
}

/** The page /example: the results page with sample data from the build. It makes no requests to the API. */
export function Example({ document, wordings, t }: Props) {
  const { example } = t.resultActions;
  return (
    <div class="results">
      <aside class="example-notice" aria-label={example.label}>
        <p>
          <strong>{example.label}.</strong> {example.text}
        </p>
        <a href={pathIn(t.common.lang, '/new')}>{example.start}</a>
      </aside>
      <Rounds
        document={document}
        opened="example"
        wordings={wordings}
        t={t}
        onAgain={() => location.reload()}
      />
    </div>
  );
}
