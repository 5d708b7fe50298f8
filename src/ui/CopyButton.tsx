import { useEffect, useState } from 'preact/hooks';
import type { Text } from '#i18n/index.ts';

interface Props {
  readonly text: string;
  /** What is copied: "svarlenken". For those who hear the button out of its place, or in sight. */
  readonly what: string;
  readonly spelledOut?: boolean;
  readonly t: Pick<Text['kit'], 'copy' | 'copied' | 'copyFailed'>;
  readonly variant?: 'primary' | 'secondary';
}

/** How long the button says that it worked, in milliseconds. */
const SHOWN_FOR = 2500;

/** Copies a text. Says whether it worked, in sight and aloud. */
export function CopyButton({ text, what, spelledOut = false, t, variant = 'primary' }: Props) {
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
    } catch {
      // Not allowed, or not over https: then the link is there to be selected.
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
