import type { ApiProblem } from '#ui/api-client.ts';
import { Enter } from './EnterKey.tsx';
import { Message } from './Frame.tsx';
import type { Words } from './results-text.ts';

interface Props {
  readonly t: Words;
}
interface WithOpener extends Props {
  readonly onOpen: (opener: string) => void;
}

/** The shape of what is coming. */
export function Waiting({ t }: Props) {
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

/** Somebody came without a link. */
export function NoKey({ t, onOpen }: WithOpener) {
  return (
    <Message heading={t.results.enter.heading}>
      <p>{t.results.enter.text}</p>
      <Enter t={t} onOpen={onOpen} />
    </Message>
  );
}

interface TroubleProps extends WithOpener {
  readonly code: ApiProblem['code'];
  readonly onRetry: () => void;
}

/** The result could not be fetched: a link that opens nothing, or something that may pass. */
export function Trouble({ code, t, onOpen, onRetry }: TroubleProps) {
  const { refused, unshared, trouble } = t.results;
  if (code === 'not-found' || code === 'key-required') {
    const { heading, text } = code === 'not-found' ? refused : unshared;
    return (
      <Message heading={heading}>
        <p>{text}</p>
        <Enter t={t} onOpen={onOpen} />
      </Message>
    );
  }
  return (
    <Message heading={trouble.heading}>
      <p>{t.problems.codes[code]}</p>
      <button type="button" class="ds-button" onClick={onRetry}>
        {trouble.retry}
      </button>
    </Message>
  );
}
