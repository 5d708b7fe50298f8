import { useState } from 'preact/hooks';
import type { CoachText } from '../coach-text.ts';
import { CoachLinkCard } from './CoachLinkCard.tsx';
import { ForgetDialog } from './ForgetDialog.tsx';
import { Remember } from './Remember.tsx';

interface Props {
  readonly coachKey: string;
  readonly locale: string;
  readonly t: CoachText;
  readonly onForget: () => void;
}

/** The key of this workspace. Its link is shown only on request: the page may be on a projector. */
export function OwnKey({ coachKey, locale, t, onForget }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <section class="own-key stack">
      <h2 class="ds-heading" data-size="xs">
        {t.coach.forget.section}
      </h2>
      <p class="muted">{t.coach.forget.power}</p>
      <details class="own-link" onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>{t.coach.forget.show}</summary>
        {shown && <CoachLinkCard locale={locale} t={t} coachKey={coachKey} />}
      </details>
      <Remember coachKey={coachKey} locale={locale} t={t} />
      <ForgetButton coachKey={coachKey} locale={locale} t={t} onForget={onForget} />
    </section>
  );
}

/** Asks first: afterwards only the link opens the workspace. */
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
