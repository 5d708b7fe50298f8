import { useState } from 'preact/hooks';
import type { CoachText } from '../coach-text.ts';
import { ForgetDialog } from './ForgetDialog.tsx';

interface Props {
  readonly coachKey: string;
  readonly locale: string;
  readonly t: CoachText;
  readonly onForget: () => void;
}

/** Asks first: afterwards it takes a link or another key to open the workspace. */
export function ForgetButton({ coachKey, locale, t, onForget }: Props) {
  const [asks, setAsks] = useState(false);
  return (
    <>
      <button type="button" class="ds-button" data-variant="tertiary" onClick={() => setAsks(true)}>
        {t.coach.forget.action}
      </button>
      {asks && (
        <ForgetDialog
          coachKey={coachKey}
          locale={locale}
          t={t}
          onForget={onForget}
          onCancel={() => setAsks(false)}
        />
      )}
    </>
  );
}
