import { useEffect, useState } from 'preact/hooks';
import type { CoachText } from '../coach-text.ts';
import { KeyDialog } from './KeyDialog.tsx';
import { rememberedKey, rememberKey } from './key-storage.ts';
import { markSaved } from './unsaved-key.ts';

interface Props {
  readonly coachKey: string;
  readonly locale: string;
  readonly t: CoachText;
}

/** Remembers the key on this device. Replacing another key that is remembered is confirmed first. */
export function Remember({ coachKey, locale, t }: Props) {
  const [remembered, setRemembered] = useState(rememberedKey);
  const [asks, setAsks] = useState(false);
  const words = t.portfolio.remember;
  // Another tab may remember or forget a key.
  useEffect(() => {
    const look = () => setRemembered(rememberedKey());
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, []);

  function remember(key: string | undefined) {
    rememberKey(key);
    if (key) markSaved();
    setRemembered(rememberedKey());
  }

  function change(box: HTMLInputElement) {
    const { checked } = box;
    // The box shows what is remembered; a click alone does not change that.
    box.checked = remembered === coachKey;
    if (checked && rememberedKey() !== undefined) setAsks(true);
    else remember(checked ? coachKey : undefined);
  }

  return (
    <div class="ticked">
      <input
        type="checkbox"
        class="ds-input"
        id="remember"
        aria-describedby="remember-hint"
        checked={remembered === coachKey}
        onChange={(event) => change(event.currentTarget)}
      />
      <label class="ds-label" for="remember" data-weight="regular">
        {words.label}
      </label>
      <p class="muted" id="remember-hint">
        {words.hint}
      </p>
      {asks && (
        <KeyDialog
          id="remember-dialog"
          heading={words.replace.heading}
          lost={remembered}
          what={words.replace.other}
          confirm={words.replace.confirm}
          locale={locale}
          t={t}
          onConfirm={() => remember(coachKey)}
          onClose={() => setAsks(false)}
        >
          <p>{words.replace.text}</p>
        </KeyDialog>
      )}
    </div>
  );
}
