import { useEffect, useRef } from 'preact/hooks';
import type { InvitedText } from './CodeForm.tsx';

interface Props {
  readonly t: InvitedText['other'];
  /** @param changes whether the new invitation replaces the one in use */
  readonly onAnswer: (changes: boolean) => void;
}

/** Asks which invitation to use when a link has another one than this tab. The safe choice comes first. */
export function AnotherInvitation({ t, onAnswer }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {t.heading}
      </h2>
      <p>{t.text}</p>
      <div class="invited-actions">
        <button type="button" class="ds-button" onClick={() => onAnswer(false)}>
          {t.stay}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => onAnswer(true)}>
          {t.change}
        </button>
      </div>
    </>
  );
}
