import { useState } from 'preact/hooks';
import { CoachLinkCard } from './CoachLinkCard.tsx';
import { ForgetDialog } from './ForgetDialog.tsx';
import { isRemembered, rememberKey } from './key.ts';
import type { CoachText } from './text.ts';

interface Props {
  readonly coachKey: string;
  readonly locale: string;
  readonly t: CoachText;
  readonly onForget: () => void;
}

/** The way back here. The link is on the screen only when asked for: the page may be on a projector. */
export function OwnKey({ coachKey, locale, t, onForget }: Props) {
  const [shown, setShown] = useState(false);
  const [asks, setAsks] = useState(false);
  return (
    <>
      <section class="own-key stack">
        <h2 class="ds-heading" data-size="xs">
          {t.coach.forget.section}
        </h2>
        <p class="muted">{t.coach.forget.power}</p>
        <details class="own-link" onToggle={(event) => setShown(event.currentTarget.open)}>
          <summary>{t.coach.forget.show}</summary>
          {shown && <CoachLinkCard locale={locale} t={t} coachKey={coachKey} />}
        </details>
        <Remember coachKey={coachKey} t={t} />
        <button type="button" class="ds-button" data-variant="tertiary" onClick={() => setAsks(true)}>
          {t.coach.forget.action}
        </button>
      </section>
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

/** Only when the coach says so does the key outlast the tab. */
function Remember({ coachKey, t }: Pick<Props, 'coachKey' | 't'>) {
  const [on, setOn] = useState(isRemembered);
  const words = t.portfolio.remember;
  return (
    <div class="ticked">
      <input
        type="checkbox"
        class="ds-input"
        id="remember"
        aria-describedby="remember-hint"
        checked={on}
        onChange={(event) => {
          rememberKey(event.currentTarget.checked ? coachKey : undefined);
          setOn(isRemembered());
        }}
      />
      <label class="ds-label" for="remember" data-weight="regular">
        {words.label}
      </label>
      <p class="muted" id="remember-hint">
        {words.hint}
      </p>
    </div>
  );
}
