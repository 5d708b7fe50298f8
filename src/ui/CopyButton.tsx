import { useEffect, useState } from 'preact/hooks';
import type { Text } from '#i18n/index.ts';

interface Props {
  readonly text: string;
  /** What is copied, such as "svarlenken". Always in the accessible name; visible if `spelledOut`. */
  readonly what: string;
  readonly spelledOut?: boolean;
  readonly t: Pick<Text['linkCards'], 'copy' | 'copied' | 'copyFailed'>;
  readonly variant?: 'primary' | 'secondary';
  readonly onCopied?: (() => void) | undefined;
}

/** How long the button shows success, in milliseconds. */
const SHOWN_FOR = 2500;

/** Copies a text, and shows and announces whether that succeeded. */
export function CopyButton({ text, what, spelledOut = false, t, variant = 'primary', onCopied }: Props) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
      onCopied?.();
    } catch {
      // Not permitted, or not a secure context: the text can still be selected by hand.
      setOutcome('failed');
    }
  }

  return (
    <>
      <button
        type="button"
        class="ds-button copy"
        data-variant={variant === 'primary' ? undefined : variant}
        onClick={copy}
      >
        <span>
          {outcome === 'copied' ? t.copied : t.copy}
          <span class={spelledOut ? '' : 'ds-sr-only'}> {what}</span>
        </span>
      </button>
      <p class={outcome === 'failed' ? 'copy-failed' : 'ds-sr-only'} role="status">
        {outcome === 'copied' && t.copied}
        {outcome === 'failed' && t.copyFailed}
      </p>
    </>
  );
}
