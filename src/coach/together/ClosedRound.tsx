import { useEffect, useRef } from 'preact/hooks';
import type { SurveyDocument } from '#contract/survey.ts';
import { smallestResult } from '#core/survey.ts';
import { fill } from '#i18n/format.ts';
import { pathIn } from '#i18n/index.ts';
import type { TogetherText } from '../coach-text.ts';

interface Props {
  readonly survey: SurveyDocument;
  /** The link to the result, if there is one. */
  readonly result: string | undefined;
  readonly locale: string;
  readonly t: TogetherText;
}

/** A closed round: the link to its result, or why there is none. */
export function ClosedRound({ survey, result, locale, t }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const words = t.together.closed;
  return (
    <div class="stack">
      <h1 class="ds-heading" tabIndex={-1} ref={heading}>
        {words.heading}
      </h1>
      <p role="status">{textFor(survey, result, words)}</p>
      <div class="projector-actions">
        {result && (
          <a class="ds-button" data-color="brand2" href={result}>
            {words.show}
          </a>
        )}
        <a class="ds-button" data-variant="secondary" href={pathIn(locale, '/coach')}>
          {t.together.back}
        </a>
      </div>
    </div>
  );
}

function textFor(
  { status, factors, invitations }: SurveyDocument,
  result: string | undefined,
  words: TogetherText['together']['closed'],
): string {
  if (status === 'closing') return words.closing;
  if (status === 'unreadable') return words.unreadable;
  if (factors === null) return fill(words.tooFew, { least: smallestResult(invitations?.spares) });
  return result ? words.text : words.revoked;
}
