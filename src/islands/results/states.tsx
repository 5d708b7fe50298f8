import type { ApiProblem } from '../api.ts';
import { Enter } from './Enter.tsx';
import { Message } from './Frame.tsx';
import type { Words } from './text.ts';

interface Props {
  readonly t: Words;
}
interface WithKey extends Props {
  readonly onKey: (key: string) => void;
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
export function NoKey({ t, onKey }: WithKey) {
  return (
    <Message heading={t.results.enter.heading}>
      <p>{t.results.enter.text}</p>
      <Enter t={t} onKey={onKey} />
    </Message>
  );
}

interface TroubleProps extends WithKey {
  readonly code: ApiProblem['code'];
  readonly onRetry: () => void;
}

/** The result could not be fetched: a key that opens nothing, or something that may pass. */
export function Trouble({ code, t, onKey, onRetry }: TroubleProps) {
  const { refused, trouble } = t.results;
  if (code === 'not-found') {
    return (
      <Message heading={refused.heading}>
        <p>{refused.text}</p>
        <Enter t={t} onKey={onKey} />
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
