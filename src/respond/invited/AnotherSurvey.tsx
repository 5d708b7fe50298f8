import { useEffect, useRef } from 'preact/hooks';
import type { InvitedText } from './CodeForm.tsx';

interface Props {
  readonly t: InvitedText['other'];
  /** @param changes whether the new invitation takes the place of the one begun here */
  readonly onAnswer: (changes: boolean) => void;
}

/** A link with another invitation than the one begun in this tab. The harmless answer comes first. */
export function Other({ t, onAnswer }: Props) {
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
