import type { ApiProblem } from '#ui/api-client.ts';
import { sentenceOf } from '#ui/problem-sentence.ts';
import { EnterKey } from './EnterKey.tsx';
import { Message } from './layout.tsx';
import type { ResultsText } from './results-text.ts';

interface Props {
  readonly t: ResultsText;
}
interface WithOpen extends Props {
  readonly onOpen: (reference: string) => void;
}

/** The outline of a result while it loads. */
export function LoadingPlaceholder({ t }: Props) {
  return (
    <Message heading={t.results.loading}>
      <div class="waiting" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </Message>
  );
}

/** The address has neither key nor id. */
export function NoKey({ t, onOpen }: WithOpen) {
  return (
    <Message heading={t.results.enter.heading}>
      <p>{t.results.enter.text}</p>
      <EnterKey t={t} onOpen={onOpen} />
    </Message>
  );
}

interface LoadProblemProps extends WithOpen {
  readonly code: ApiProblem['code'];
  readonly onRetry: () => void;
}

/** The result could not be loaded: the link is not valid, or a request failed and can be retried. */
export function LoadProblem({ code, t, onOpen, onRetry }: LoadProblemProps) {
  const { refused, unshared, trouble } = t.results;
  if (code === 'not-found' || code === 'key-required') {
    const { heading, text } = code === 'not-found' ? refused : unshared;
    return (
      <Message heading={heading}>
        <p>{text}</p>
        <EnterKey t={t} onOpen={onOpen} />
      </Message>
    );
  }
  return (
    <Message heading={trouble.heading}>
      <p>{sentenceOf(t.problems, code)}</p>
      <button type="button" class="ds-button" onClick={onRetry}>
        {trouble.retry}
      </button>
    </Message>
  );
}
